import type { Plan } from '../domain/plan/plan.ts'
import type { EditLabel } from './edit.ts'

/** How many steps can be taken back. */
export const MAX_STEPS = 200

/** A plan as it stood at one moment; the number is given once in a history and never again. */
export interface PlanState {
  readonly number: number
  readonly plan: Plan
}

/** A state that can be come back to, and what the edit between it and its neighbour towards the current one is called. */
export interface HistoryStep {
  readonly number: number
  readonly label: EditLabel
  /** The plan as it stood; null when it was stored and is damaged, and then nothing beyond it can be come back to. */
  read(): Plan | null
}

/** A plan with what it was before and what was taken back: whole immutable plans, which share all that is the same. */
export interface History {
  readonly current: PlanState
  /** Oldest first. */
  readonly past: readonly HistoryStep[]
  /** Next to be redone last. */
  readonly future: readonly HistoryStep[]
  readonly nextNumber: number
}

/** A history that begins with this plan. */
export function startHistory(plan: Plan): History {
  return { current: { number: 0, plan }, past: [], future: [], nextNumber: 1 }
}

/** Makes an edited plan the current one; what had been taken back can no longer be redone. */
export function commit(history: History, plan: Plan, label: EditLabel): History {
  return {
    current: { number: history.nextNumber, plan },
    past: [...history.past, stepFrom(history.current, label)].slice(-MAX_STEPS),
    future: [],
    nextNumber: history.nextNumber + 1,
  }
}

/** Takes the last edit back; the same plan when there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  const plan = step.read()
  if (!plan) return { ...history, past: [] }
  return {
    ...history,
    current: { number: step.number, plan },
    past: history.past.slice(0, -1),
    future: [...history.future, stepFrom(history.current, step.label)],
  }
}

/** Makes again the edit that was taken back last; the same plan when there is none. */
export function redo(history: History): History {
  const step = history.future.at(-1)
  if (!step) return history
  const plan = step.read()
  if (!plan) return { ...history, future: [] }
  return {
    ...history,
    current: { number: step.number, plan },
    past: [...history.past, stepFrom(history.current, step.label)],
    future: history.future.slice(0, -1),
  }
}

function stepFrom({ number, plan }: PlanState, label: EditLabel): HistoryStep {
  return { number, label, read: () => plan }
}
