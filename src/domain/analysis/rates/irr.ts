import { yearlyRate } from './yearlyRate.ts'
import type { RateResult } from './yearlyRate.ts'

/** Internal rate of return of periodic flows, for one period: the rate at which they are worth nothing together. */
export function irr(amounts: readonly number[]): RateResult {
  return yearlyRate(amounts.map((amount, period) => ({ years: period, amount })))
}
