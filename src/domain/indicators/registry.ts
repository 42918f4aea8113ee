import { cashDays } from './cashDays.ts'
import { debtRatio } from './debtRatio.ts'
import { debtServiceCover } from './debtServiceCover.ts'
import type { Indicator } from './indicator.ts'
import { largestFunderShare } from './largestFunderShare.ts'
import { ownFundsRatio } from './ownFundsRatio.ts'
import { selfFinancingRate } from './selfFinancingRate.ts'

/** Every indicator, in the order in which they are shown. */
export const indicators = {
  cashDays,
  ownFundsRatio,
  debtRatio,
  debtServiceCover,
  selfFinancingRate,
  largestFunderShare,
} as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof indicators
