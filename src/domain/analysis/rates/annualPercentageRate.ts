import type { DatedFlow } from './calendarDay.ts'
import { mixedInterval } from './mixedInterval.ts'
import { yearlyRate } from './yearlyRate.ts'
import type { RateResult } from './yearlyRate.ts'

/**
 * Annual percentage rate (TAEG) of a credit whose flows are given month by month from the first drawdown, all charges
 * included: the actuarial rate of directives 2008/48/EC and 2014/17/EU, Annex I, in twelve equal months.
 */
export function annualPercentageRate(monthlyFlows: readonly number[]): RateResult {
  return yearlyRate(monthlyFlows.map((amount, month) => ({ years: month / 12, amount })))
}

/** The same of dated flows, the first drawdown being given first: whole months and days are counted apart. */
export function annualPercentageRateOfDates(flows: readonly DatedFlow[]): RateResult {
  const drawdown = flows[0]
  if (!drawdown) return { kind: 'none', reason: 'noFlow' }
  return yearlyRate(flows.map(({ on, amount }) => ({ years: mixedInterval(drawdown.on, on), amount })))
}
