import type { LegalForm, Plan } from '../domain/plan/plan.ts'
import type { PlanProblem } from '../domain/plan/planProblem.ts'
import type { History } from './history.ts'

/** A stored plan as the library lists it; `start` is an absolute month, times are milliseconds since 1970. */
export interface PlanSummary {
  readonly id: string
  readonly name: string
  readonly structureName: string
  readonly form: LegalForm
  readonly start: number
  readonly months: number
  readonly createdAt: number
  readonly updatedAt: number
}

/** A plan that could not be read: it is not there, or it is damaged, and then it is left as it is. */
export type UnreadPlan =
  | { readonly ok: false; readonly reason: 'missing' }
  | {
      readonly ok: false
      readonly reason: 'damaged'
      readonly problems: readonly PlanProblem[]
      /** The stored text, which can still be saved to a file. */
      readonly text: string
    }

/** A plan read with its history; the revision rises with every write. */
export type LoadedPlan = { readonly ok: true; readonly history: History; readonly revision: number } | UnreadPlan

/** How a write ended: stored, or why it was not. */
export type Written =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly reason: 'full' | 'changedElsewhere' | 'unknown' }

/** Whether the store can be used: a newer version of the app may have written it, or it cannot be opened at all. */
export type StoreHealth = 'ok' | 'newer' | 'unreadable'

/** Where plans are kept on this computer. Nothing that it holds is lost by a write that fails. */
export interface PlanStore {
  /** Opens the store, and says whether it can be used. */
  check(): Promise<StoreHealth>
  /** Every plan but those in the trash, last changed first. */
  list(): Promise<readonly PlanSummary[]>
  get(id: string): Promise<LoadedPlan>
  /** Keeps a new plan; never overwrites one of the same id. */
  add(plan: Plan): Promise<Written | { readonly ok: false; readonly reason: 'idTaken' }>
  /** Writes a plan and its history in one transaction, if it still is at this revision. */
  put(history: History, revision: number): Promise<Written>
  /** Keeps a copy under another id and name, without the history. */
  duplicate(id: string, newId: string, newName: string): Promise<Written | UnreadPlan>
  /** Moves a plan to the trash, from which it can be restored with its history. */
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
}
