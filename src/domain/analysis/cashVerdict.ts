import type { KeyFigures } from './keyFigures.ts'

/** Whether the cash holds, gravest last: never under its floor, always over zero, or not even that. */
export type CashVerdict = 'positive' | 'aboveFloor' | 'belowFloor' | 'belowZero'

/** Judges the cash of a plan; `floor` is the reserve that it wants to keep, in cents. */
export function cashVerdict({ lowestCash, firstMonthBelowFloor }: KeyFigures, floor: number): CashVerdict {
  if (lowestCash < 0) return 'belowZero'
  if (firstMonthBelowFloor !== null) return 'belowFloor'
  return floor > 0 ? 'aboveFloor' : 'positive'
}
