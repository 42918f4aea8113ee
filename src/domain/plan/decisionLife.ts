import type { Confidence } from './plan.ts'
import type { NotePlace } from './planNote.ts'

/** How a vote ended, on an ISO day. */
export interface Vote {
  readonly day: string
  readonly inFavour: number
  readonly against: number
  readonly abstained: number
}

/** What was decided, why, on what grounds, and on which plan. */
export interface DecisionRecord {
  readonly id: string
  readonly question: string
  /** What could have been done, each in a sentence. */
  readonly alternatives: readonly string[]
  readonly choice: string
  readonly reasons: string
  /** Null until it is voted. */
  readonly vote: Vote | null
  /** The assumptions that it rests on, by id. */
  readonly assumptions: readonly string[]
  /** The frozen copy on which it was taken, and the SHA-256 of that copy; null without one. */
  readonly frozen: { readonly copy: string; readonly sha256: string } | null
}

/** What will be looked at on an ISO day, and what was agreed to do then if the condition holds. */
export interface Trigger {
  readonly id: string
  readonly day: string
  readonly condition: string
  readonly action: string
  readonly owner: string
  /** The scenario that holds the prepared action; null without one. */
  readonly scenario: string | null
  readonly done: boolean
}

/** Something the plan takes for true. Days are ISO. */
export interface Assumption {
  readonly id: string
  readonly on: NotePlace
  readonly text: string
  readonly source: string
  readonly day: string
  readonly confidence: Confidence
  /** The day after which it must be looked at again; null when it does not age. */
  readonly expiresOn: string | null
}

/** Income that was raised once a gap was known: it must be justified, or it is told wherever the plan is read. */
export interface RaisedIncome {
  readonly id: string
  /** The input that was raised. */
  readonly line: string
  readonly parameter: string
  readonly scenario: string
  /** The ISO day, what it was and what it became over the plan, and the lowest cash before, all in cents. */
  readonly day: string
  readonly before: number
  readonly after: number
  readonly lowestCash: number
  /** Empty while nobody has said why. */
  readonly justification: string
}

/** Whether an assumption must be looked at again on an ISO day: its time is over. */
export function isStale({ expiresOn }: Assumption, day: string): boolean {
  return expiresOn !== null && expiresOn < day
}

/** Whether the day of a trigger has come and nobody has dealt with it, on an ISO day. */
export function isTriggerDue(trigger: Trigger, day: string): boolean {
  return !trigger.done && trigger.day <= day
}

/** Whether nobody has said yet why an income was raised although a gap was known. */
export function isUnjustified({ justification }: RaisedIncome): boolean {
  return justification.trim() === ''
}

/** The most records, triggers, assumptions and raises of a plan, and the most alternatives of a record. */
export const MAX_RECORDS = 200
export const MAX_TRIGGERS = 200
export const MAX_ASSUMPTIONS = 300
export const MAX_RAISES = 300
export const MAX_ALTERNATIVES = 20
