import type { GlossaryTexts } from '../glossaryTerms.ts'
import { accountsTerms } from './glossary/accounts.ts'
import { cashTerms } from './glossary/cash.ts'
import { debtTerms } from './glossary/debt.ts'
import { decidingTerms } from './glossary/deciding.ts'
import { grantsTerms } from './glossary/grants.ts'
import { sectorTerms } from './glossary/sector.ts'

/** Every word of the glossary: its name and what it means, in one or two plain sentences. */
export const glossary = {
  ...cashTerms,
  ...debtTerms,
  ...accountsTerms,
  ...grantsTerms,
  ...sectorTerms,
  ...decidingTerms,
} as const satisfies GlossaryTexts
