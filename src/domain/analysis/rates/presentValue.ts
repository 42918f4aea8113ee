import type { TimedFlow } from './yearlyRate.ts'

/** What flows are worth at year zero at a yearly rate: sum of amount × (1 + rate)^(−years). */
export function presentValue(rate: number, flows: readonly TimedFlow[]): number {
  return flows.reduce((sum, { years, amount }) => sum + amount * (1 + rate) ** -years, 0)
}

/** Net present value of periodic flows, the first of which is not discounted; the rate is that of one period. */
export function npv(rate: number, amounts: readonly number[]): number {
  return presentValue(
    rate,
    amounts.map((amount, period) => ({ years: period, amount })),
  )
}
