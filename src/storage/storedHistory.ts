import type { Plan } from '../domain/plan/plan.ts'
import type { History, HistoryStep } from '../editing/history.ts'
import type { HistoryRecord, PlanDatabase, StateRecord, StepRecord } from './database.ts'
import { planText } from './planText.ts'
import { readPlan } from './readPlan.ts'

/** The most text that the history of a plan takes on disk, in characters. */
const MAX_HISTORY_TEXT = 32 * 1024 * 1024

/** Writes what changed of a history: its list of steps, the states that are new, less those that no step names. */
export async function writeHistory(database: PlanDatabase, history: History): Promise<void> {
  const planId = history.current.plan.id
  const kept = cutToSize(history)
  const steps = [...kept.past, ...kept.future]
  const needed = new Set(steps.map((step) => step.number))
  const stored = await database.states.where({ planId }).primaryKeys()
  const known = new Set(stored.map(([, number]) => number))
  await database.histories.put({
    planId,
    current: history.current.number,
    nextNumber: history.nextNumber,
    past: kept.past.map(toRecord),
    future: kept.future.map(toRecord),
  })
  await database.states.bulkDelete(stored.filter(([, number]) => !needed.has(number)))
  const added = steps.flatMap((step) => {
    const plan = known.has(step.number) ? null : step.read()
    return plan ? [{ planId, number: step.number, text: planText(plan) }] : []
  })
  await database.states.bulkAdd(added)
}

/** The steps around the plan that was read, each read when it is come back to; a missing one ends the history there. */
export function readHistory(
  record: HistoryRecord | undefined,
  states: readonly StateRecord[],
): Pick<History, 'past' | 'future' | 'nextNumber'> & { readonly current: number } {
  if (!record) return { past: [], future: [], current: 0, nextNumber: 1 }
  const texts = new Map(states.map((state) => [state.number, state.text]))
  const { current, nextNumber } = record
  return { past: readSteps(record.past, texts), future: readSteps(record.future, texts), current, nextNumber }
}

function readSteps(steps: readonly StepRecord[], texts: ReadonlyMap<number, string>): readonly HistoryStep[] {
  const lastMissing = steps.findLastIndex((step) => !texts.has(step.number))
  return steps.slice(lastMissing + 1).map(({ number, label }) => {
    let plan: Plan | null | undefined
    const read = (): Plan | null => {
      const state = readPlan(texts.get(number) ?? '')
      return state.ok ? state.plan : null
    }
    return { number, label, read: () => (plan === undefined ? (plan = read()) : plan) }
  })
}

/** Leaves out the oldest steps of a plan so large that the whole history would take too much room. */
function cutToSize(history: History): Pick<History, 'past' | 'future'> {
  const most = Math.max(10, Math.floor(MAX_HISTORY_TEXT / planText(history.current.plan).length))
  const future = history.future.slice(-most)
  const room = most - future.length
  return { past: room === 0 ? [] : history.past.slice(-room), future }
}

function toRecord({ number, label }: HistoryStep): StepRecord {
  return { number, label }
}
