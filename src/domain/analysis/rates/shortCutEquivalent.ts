/** A loan or the guaranteed part of one, as the short-cut of the de minimis rules looks at it; in cents and months. */
export interface ShortCutAid {
  readonly amount: number
  readonly months: number
}

/** The most that the short-cut takes: this amount over five years, or half of it over ten; and the aid that it then counts for. */
export interface ShortCutBounds {
  readonly amountOverFiveYears: number
  readonly ceiling: number
}

const FIVE_YEARS = 60
const TEN_YEARS = 120

/**
 * Grant equivalent by the short-cut of article 4 of Regulation (EU) 2023/2831 (loan secured by half at least, or
 * guarantee of 80 % at most): the ceiling in proportion to amount and length; null where the aid is out of its bounds.
 * Source: DOMAIN 4.
 */
export function shortCutEquivalent({ amount, months }: ShortCutAid, bounds: ShortCutBounds): number | null {
  const most = months <= FIVE_YEARS ? bounds.amountOverFiveYears : bounds.amountOverFiveYears / 2
  if (months > TEN_YEARS || amount > most) return null
  return Math.round((bounds.ceiling * amount * months) / (bounds.amountOverFiveYears * FIVE_YEARS))
}
