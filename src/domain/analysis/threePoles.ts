import type { Evaluation } from '../calc/evaluate.ts'
import { poleRowId } from '../indicators/poles.ts'
import { yearlyOf } from './yearly.ts'

/** What the three poles bring in one fiscal year, in cents, their shares (that sum to 1) and their place on the plot. */
export interface PoleMix {
  readonly market: number
  readonly redistribution: number
  readonly reciprocity: number
  /** Null when nothing comes in: there is no share to speak of. */
  readonly shares: { readonly market: number; readonly redistribution: number; readonly reciprocity: number } | null
  /** Market at (0, 0), redistribution at (1, 0), reciprocity at the top, (0.5, 0.866). Source: DOMAIN 8.3. */
  readonly place: { readonly x: number; readonly y: number } | null
}

/** The height of a triangle whose sides are 1. */
export const TRIANGLE_HEIGHT = Math.sqrt(3) / 2

/** The mix of each fiscal year, with or without what is given in kind. */
export function poleMixes(evaluation: Evaluation, withInKind: boolean): readonly PoleMix[] {
  const market = yearlyOf(evaluation, poleRowId('market'))
  const redistribution = yearlyOf(evaluation, poleRowId('redistribution'))
  const reciprocity = yearlyOf(evaluation, poleRowId(withInKind ? 'reciprocityWithInKind' : 'reciprocity'))
  return market.map((sold, year) => mixOf(sold, redistribution[year]!, reciprocity[year]!))
}

function mixOf(market: number, redistribution: number, reciprocity: number): PoleMix {
  const total = market + redistribution + reciprocity
  if (total <= 0) return { market, redistribution, reciprocity, shares: null, place: null }
  const shares = {
    market: market / total,
    redistribution: redistribution / total,
    reciprocity: reciprocity / total,
  }
  const place = { x: shares.redistribution + shares.reciprocity / 2, y: TRIANGLE_HEIGHT * shares.reciprocity }
  return { market, redistribution, reciprocity, shares, place }
}
