import { annualPercentageRate } from './annualPercentageRate.ts'
import { mapRate } from './yearlyRate.ts'
import type { RateResult } from './yearlyRate.ts'

/**
 * Proportional yearly rate (TEG of professional credit, article R314-2 of the code de la consommation): the rate of the
 * unit period times the number of such periods in a year, so twelve times the monthly rate when something is paid each
 * month. The unit period is the shortest time between two flows, one month at least.
 */
export function proportionalRate(monthlyFlows: readonly number[]): RateResult {
  const months = unitPeriod(monthlyFlows)
  const periodsPerYear = 12 / months
  return mapRate(
    annualPercentageRate(monthlyFlows),
    (rate) => periodsPerYear * Math.expm1(Math.log1p(rate) / periodsPerYear),
  )
}

function unitPeriod(monthlyFlows: readonly number[]): number {
  const months = monthlyFlows.flatMap((amount, month) => (amount === 0 ? [] : [month]))
  const gaps = months.slice(1).map((month, i) => month - months[i]!)
  return gaps.length === 0 ? 1 : Math.min(...gaps)
}
