import type { KindTexts } from '../kindTexts.ts'
import { costs } from './kinds/costs.ts'
import { costsTaxes } from './kinds/costsTaxes.ts'
import { nonMonetary } from './kinds/nonMonetary.ts'
import { opening } from './kinds/opening.ts'
import { privateGiving } from './kinds/privateGiving.ts'
import { publicFunding } from './kinds/publicFunding.ts'
import { selfFinancing } from './kinds/selfFinancing.ts'
import { socialInvestment } from './kinds/socialInvestment.ts'
import { solidarityFinance } from './kinds/solidarityFinance.ts'

/** Every kind of line: its name, its summary and its fiche. */
export const kinds = {
  ...publicFunding,
  ...selfFinancing,
  ...privateGiving,
  ...solidarityFinance,
  ...socialInvestment,
  ...nonMonetary,
  ...costs,
  ...costsTaxes,
  ...opening,
} as const satisfies KindTexts
