import { breakEven } from './breakEven.ts'
import { cashDays } from './cashDays.ts'
import { cashFlowFromOperations } from './cashFlowFromOperations.ts'
import { cashFlowWithRestrictedFunds } from './cashFlowWithRestrictedFunds.ts'
import { confirmedCoverage } from './confirmedCoverage.ts'
import { debtRatio } from './debtRatio.ts'
import { debtServiceCover } from './debtServiceCover.ts'
import { funderConcentrationIndex } from './funderConcentrationIndex.ts'
import { largestFunderShare } from './largestFunderShare.ts'
import { largestFunderShareWithInKind } from './largestFunderShareWithInKind.ts'
import { marketShare } from './marketShare.ts'
import { netCash } from './netCash.ts'
import { ownFundsRatio } from './ownFundsRatio.ts'
import { reciprocityShare } from './reciprocityShare.ts'
import { redistributionShare } from './redistributionShare.ts'
import { repaymentCapacity } from './repaymentCapacity.ts'
import { reserveMonths } from './reserveMonths.ts'
import { selfFinancingRate } from './selfFinancingRate.ts'
import { workingCapitalFund } from './workingCapitalFund.ts'
import { workingCapitalNeed } from './workingCapitalNeed.ts'
import type { Indicator } from './indicator.ts'

/** Every indicator, in the order in which they are shown. */
export const indicators = {
  cashDays,
  netCash,
  workingCapitalFund,
  workingCapitalNeed,
  reserveMonths,
  cashFlowFromOperations,
  cashFlowWithRestrictedFunds,
  ownFundsRatio,
  debtRatio,
  repaymentCapacity,
  debtServiceCover,
  selfFinancingRate,
  largestFunderShare,
  largestFunderShareWithInKind,
  funderConcentrationIndex,
  confirmedCoverage,
  breakEven,
  marketShare,
  redistributionShare,
  reciprocityShare,
} as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof indicators
