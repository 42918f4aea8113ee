import type { Plan } from './plan.ts'

/** An immutable copy of a scenario, kept to be compared later: the whole plan of that day, without copies of its own (frozen or shared). */
export interface FrozenPlan {
  readonly id: string
  readonly name: string
  /** The ISO day of the copy. */
  readonly frozenOn: string
  /** The scenario of the copy that was frozen. */
  readonly scenario: string
  readonly note: string
  readonly plan: Plan
}

/** The most frozen copies of a plan. */
export const MAX_FROZEN = 30
