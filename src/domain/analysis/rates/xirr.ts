import { dayNumber } from './calendarDay.ts'
import type { DatedFlow } from './calendarDay.ts'
import { presentValue } from './presentValue.ts'
import { yearlyRate } from './yearlyRate.ts'
import type { RateResult, TimedFlow } from './yearlyRate.ts'

/** Years of 365 days since the first flow that is given, as spreadsheets count them. */
function sinceFirst(flows: readonly DatedFlow[]): readonly TimedFlow[] {
  const first = flows[0] ? dayNumber(flows[0].on) : 0
  return flows.map(({ on, amount }) => ({ years: (dayNumber(on) - first) / 365, amount }))
}

/** Yearly rate of dated flows, in years of 365 days (the XIRR of spreadsheets, which show one of several rates). */
export function xirr(flows: readonly DatedFlow[]): RateResult {
  return yearlyRate(sinceFirst(flows))
}

/** Net present value of dated flows at the day of the first, in years of 365 days (the XNPV of spreadsheets). */
export function xnpv(rate: number, flows: readonly DatedFlow[]): number {
  return presentValue(rate, sinceFirst(flows))
}
