/** What the structure does, as its funders see it: lines are given to actions in whole or in part. */
export interface Action {
  readonly id: string
  readonly name: string
  /** Its weight in the sharing of what no action bears alone (hours, people, square metres). */
  readonly keyWeight: number
  readonly note: string
}

/** How what no action bears alone is shared: in proportion to direct costs, or by typed weights. */
export const indirectKeys = ['directCosts', 'weights'] as const
export type IndirectKey = (typeof indirectKeys)[number]
