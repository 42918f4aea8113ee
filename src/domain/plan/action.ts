/** What the structure does, as its funders see it: lines are given to actions in whole or in part. */
export interface Action {
  readonly id: string
  readonly name: string
  /** Its weight in the sharing of what no action bears alone (hours, people, square metres). */
  readonly keyWeight: number
  readonly note: string
}

/** The largest weight of an action. */
export const MAX_KEY_WEIGHT = 1_000_000

/** How what no action bears alone is shared: in proportion to direct costs, or by typed weights. */
export const indirectKeys = ['directCosts', 'weights'] as const
export type IndirectKey = (typeof indirectKeys)[number]

/** The id of the input of an action's weight. */
export function actionWeightInputId(actionId: string): string {
  return `actions/${actionId}`
}

/** The id of the input of the share that an action has in a line. */
export function actionShareInputId(lineId: string, actionId: string): string {
  return `${lineId}/actions/${actionId}`
}
