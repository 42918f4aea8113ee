import type { Messages } from '../fr/messages.ts'
import { costs } from './kinds/costs.ts'
import { costsTaxes } from './kinds/costsTaxes.ts'
import { betweenStructures } from './kinds/betweenStructures.ts'
import { appropriationKinds } from './kinds/appropriation.ts'
import { nonMonetary } from './kinds/nonMonetary.ts'
import { opening } from './kinds/opening.ts'
import { privateGiving } from './kinds/privateGiving.ts'
import { privateGivingCrowd } from './kinds/privateGivingCrowd.ts'
import { publicFunding } from './kinds/publicFunding.ts'
import { publicFundingJobs } from './kinds/publicFundingJobs.ts'
import { publicFundingContracts } from './kinds/publicFundingContracts.ts'
import { selfFinancing } from './kinds/selfFinancing.ts'
import { selfFinancingShares } from './kinds/selfFinancingShares.ts'
import { socialInvestment } from './kinds/socialInvestment.ts'
import { socialInvestmentBonds } from './kinds/socialInvestmentBonds.ts'
import { solidarityFinance } from './kinds/solidarityFinance.ts'
import { solidarityFinanceSecurities } from './kinds/solidarityFinanceSecurities.ts'
import { solidarityFinanceOwnFunds } from './kinds/solidarityFinanceOwnFunds.ts'
import { solidarityFinanceShortTerm } from './kinds/solidarityFinanceShortTerm.ts'
import { solidarityFinanceLoans } from './kinds/solidarityFinanceLoans.ts'

export const kinds: Messages['kinds'] = {
  ...publicFunding,
  ...publicFundingJobs,
  ...publicFundingContracts,
  ...selfFinancing,
  ...selfFinancingShares,
  ...privateGiving,
  ...privateGivingCrowd,
  ...solidarityFinance,
  ...solidarityFinanceSecurities,
  ...solidarityFinanceOwnFunds,
  ...solidarityFinanceShortTerm,
  ...solidarityFinanceLoans,
  ...socialInvestment,
  ...socialInvestmentBonds,
  ...betweenStructures,
  ...nonMonetary,
  ...costs,
  ...costsTaxes,
  ...opening,
  ...appropriationKinds,
}
