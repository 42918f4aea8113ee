import type { SourceGrade } from '../../parameters/legalFigures.ts'
import type { CollateralLevel, CreditRating } from '../../plan/aidSettings.ts'
import { parseIsoMonth } from '../../time/month.ts'

/** Margins over the base rate, by how well the borrower is rated and how well the loan is secured. */
interface DatedMargins {
  readonly from: string
  readonly grade: SourceGrade
  readonly margins: Readonly<Record<CreditRating, Readonly<Record<CollateralLevel, number>>>>
}

/** The table of the Commission's notice 2008/C 14/02 of 19 January 2008, in force since July 2008. Source: DOMAIN 4. */
const datedMargins: readonly DatedMargins[] = [
  {
    from: '2008-07',
    grade: 'B',
    margins: {
      strong: { high: 0.006, normal: 0.0075, low: 0.01 },
      good: { high: 0.0075, normal: 0.01, low: 0.022 },
      satisfactory: { high: 0.01, normal: 0.022, low: 0.04 },
      weak: { high: 0.022, normal: 0.04, low: 0.065 },
      bad: { high: 0.04, normal: 0.065, low: 0.1 },
    },
  },
]

/** The margin to add to the base rate, as a fraction; null in a month for which no table is known. */
export function referenceMargin(rating: CreditRating, collateral: CollateralLevel, month: number): number | null {
  const inForce = datedMargins.findLast(({ from }) => month >= (parseIsoMonth(from) ?? Infinity))
  return inForce?.margins[rating][collateral] ?? null
}
