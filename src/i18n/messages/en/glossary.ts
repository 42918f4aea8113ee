import type { Messages } from '../fr/messages.ts'
import { accountsTerms } from './glossary/accounts.ts'
import { cashTerms } from './glossary/cash.ts'
import { debtTerms } from './glossary/debt.ts'
import { decidingTerms } from './glossary/deciding.ts'
import { grantsTerms } from './glossary/grants.ts'
import { sectorTerms } from './glossary/sector.ts'

export const glossary: Messages['glossary'] = {
  ...cashTerms,
  ...debtTerms,
  ...accountsTerms,
  ...grantsTerms,
  ...sectorTerms,
  ...decidingTerms,
}
