/** How a yearly amount falls over the months, as lines say it. */
export interface MonthlyProfile {
  readonly profile: 'even' | 'oneMonth' | 'weights'
  /** The calendar month in which all falls, 1 to 12. */
  readonly month: number
  /** Twelve whole weights that come to about a thousand. */
  readonly weights: readonly number[]
}

/** From this share on, an amount falls in one month; months that all lie this near to a twelfth are even. */
const ONE_MONTH = 0.95
const NEAR_EVEN = 0.25

/** The profile of twelve calendar months in cents; months against the grain count nothing. */
export function monthlyProfile(byMonth: readonly number[]): MonthlyProfile {
  const kept = byMonth.map((cents) => Math.max(0, cents))
  const total = kept.reduce((sum, cents) => sum + cents, 0)
  if (total === 0) return { profile: 'even', month: 1, weights: kept.map(() => 1) }
  const shares = kept.map((cents) => cents / total)
  const largest = Math.max(...shares)
  const weights = shares.map((share) => Math.round(share * 1000))
  const month = shares.indexOf(largest) + 1
  if (largest >= ONE_MONTH) return { profile: 'oneMonth', month, weights }
  const isEven = shares.every((share) => Math.abs(share * 12 - 1) <= NEAR_EVEN)
  return { profile: isEven ? 'even' : 'weights', month, weights }
}
