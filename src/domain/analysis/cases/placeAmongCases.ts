import { families } from '../../plan/lineKind.ts'
import type { Family } from '../../plan/lineKind.ts'
import type { CaseReading } from './caseReading.ts'

/** Fewer cases than this have no quarters: they are shown one by one. */
export const FEW_CASES = 4

/** Where a share stands among those of other cases. All are fractions. */
export interface FamilyPlace {
  readonly family: Family
  /** Null without a plan of one's own. */
  readonly own: number | null
  readonly lowest: number
  readonly median: number
  readonly highest: number
  /** The first and the third quarter; null when there are too few cases. */
  readonly quarters: readonly [number, number] | null
  /** How many cases have a smaller share than one's own. */
  readonly below: number
}

/** Places a mix among those of cases, family by family; empty when no case has any resource. */
export function placeAmongCases(own: CaseReading | null, cases: readonly CaseReading[]): readonly FamilyPlace[] {
  const mixes = cases.flatMap(({ shares }) => (shares ? [shares] : []))
  if (mixes.length === 0) return []
  return families.map((family): FamilyPlace => {
    const sorted = mixes.map((shares) => shares[family]).toSorted((a, b) => a - b)
    const mine = own?.shares?.[family] ?? null
    return {
      family,
      own: mine,
      lowest: sorted[0]!,
      median: quantile(sorted, 0.5),
      highest: sorted.at(-1)!,
      quarters: sorted.length < FEW_CASES ? null : [quantile(sorted, 0.25), quantile(sorted, 0.75)],
      below: mine === null ? 0 : sorted.filter((share) => share < mine).length,
    }
  })
}

/** A quantile of sorted figures, between neighbours in proportion (the usual way of spreadsheets). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}
