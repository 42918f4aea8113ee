import type { Plan } from './plan.ts'

/** The plan as it stood when it was last sent or brought back: what both sides have in common. */
export interface SharedCopy {
  readonly id: string
  /** The ISO day of the exchange. */
  readonly day: string
  /** Who sent that version, and to whom. */
  readonly by: string
  readonly with: string
  readonly note: string
  /** The ids of the exchanges before, last first. */
  readonly earlier: readonly string[]
  /** The plan of that day, without frozen copies or shared copy of its own. */
  readonly plan: Plan
}

/** The most earlier exchanges that are remembered. */
export const MAX_EARLIER = 50
