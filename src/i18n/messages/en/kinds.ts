import type { Messages } from '../fr/messages.ts'
import { costs } from './kinds/costs.ts'
import { costsTaxes } from './kinds/costsTaxes.ts'
import { nonMonetary } from './kinds/nonMonetary.ts'
import { opening } from './kinds/opening.ts'
import { privateGiving } from './kinds/privateGiving.ts'
import { publicFunding } from './kinds/publicFunding.ts'
import { selfFinancing } from './kinds/selfFinancing.ts'
import { socialInvestment } from './kinds/socialInvestment.ts'
import { solidarityFinance } from './kinds/solidarityFinance.ts'

export const kinds: Messages['kinds'] = {
  ...publicFunding,
  ...selfFinancing,
  ...privateGiving,
  ...solidarityFinance,
  ...socialInvestment,
  ...nonMonetary,
  ...costs,
  ...costsTaxes,
  ...opening,
}
