/** Which side of its value an indicator must stay on. */
export const covenantBounds = ['atLeast', 'atMost'] as const
export type CovenantBound = (typeof covenantBounds)[number]

/** A promise to a lender, or a rule that the board gives itself: an indicator keeps within a bound at every closing. */
export interface Covenant {
  readonly id: string
  /** The id of an indicator. */
  readonly indicator: string
  readonly bound: CovenantBound
  /** In the indicator's unit. */
  readonly value: number
  /** The line to whose lender it was promised; null when it is the board's own. */
  readonly lender: string | null
  readonly note: string
}
