import { raisedIncome } from '../domain/analysis/raisedIncome.ts'
import { isUnjustified, MAX_RAISES } from '../domain/plan/decisionLife.ts'
import type { RaisedIncome } from '../domain/plan/decisionLife.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Edit } from './edit.ts'
import type { IdSource } from './idSource.ts'

/** What is known when an edit is done: the ISO day, and the lowest cash of a scenario before it, in cents. */
export interface Watch {
  readonly today: string
  readonly newId: IdSource
  lowestCash(scenarioId: string): number
}

/**
 * The same edit, which also notes the income that it raises in a scenario whose cash is known to fall below zero. What is raised
 * again before anybody justified it stays one note; what is taken back leaves none.
 */
export function watchRaises(edit: Edit, watch: Watch): Edit {
  return {
    label: (plan) => edit.label(plan),
    apply(plan) {
      const next = edit.apply(plan)
      if (next === plan || next.raises !== plan.raises) return next
      const raises = noted(plan, next, watch)
      return raises === next.raises ? next : { ...next, raises }
    },
  }
}

function noted(plan: Plan, next: Plan, { today, newId, lowestCash }: Watch): readonly RaisedIncome[] {
  const rises = raisedIncome(plan, next, ({ scenario }) => lowestCash(scenario) < 0)
  const kept = rises.reduce<readonly RaisedIncome[]>((raises, rise) => {
    const open = raises.find((each) => isSameInput(each, rise) && isUnjustified(each))
    if (open) return raises.map((each) => (each === open ? { ...open, after: rise.after } : each))
    const cash = Math.round(lowestCash(rise.scenario))
    return [...raises, { id: newId(), day: today, lowestCash: cash, justification: '', ...inCents(rise) }]
  }, next.raises)
  if (kept.length > MAX_RAISES) return next.raises
  return withoutTakenBack(kept, plan, next)
}

/** Leaves out what nobody justified and is again at or below what it was. */
function withoutTakenBack(raises: readonly RaisedIncome[], plan: Plan, next: Plan): readonly RaisedIncome[] {
  const open = raises.filter(isUnjustified)
  const lowered = raisedIncome(next, plan, (change) => open.some((raise) => isSameInput(raise, change)))
  const left = raises.flatMap((raise): readonly RaisedIncome[] => {
    const fall = lowered.find((rise) => isSameInput(raise, rise))
    if (!fall || !isUnjustified(raise)) return [raise]
    const after = Math.round(fall.before)
    return after <= raise.before ? [] : [{ ...raise, after }]
  })
  return left.every((raise, i) => raise === raises[i]) && left.length === raises.length ? raises : left
}

function isSameInput(one: Place, other: Place): boolean {
  return one.line === other.line && one.parameter === other.parameter && one.scenario === other.scenario
}

type Place = Pick<RaisedIncome, 'line' | 'parameter' | 'scenario'>

function inCents<Rise extends { readonly before: number; readonly after: number }>(rise: Rise): Rise {
  return { ...rise, before: Math.round(rise.before), after: Math.round(rise.after) }
}
