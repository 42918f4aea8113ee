import type { Trial } from '../../model/trial.ts'
import { driverInputId } from '../../plan/drivers.ts'
import { statementRowId } from '../../statements/statement.ts'
import { yearlyOf } from '../yearly.ts'

/** The activity at which a fiscal year neither gains nor loses, as a multiple of what is typed in the plan. */
export interface BreakEven {
  readonly year: number
  /** The result of the plan in that year, in cents. */
  readonly result: number
  /** The least activity (driver, 1 for what is typed), to the ten-thousandth, with which the result is not under zero; null when none is found. */
  readonly activity: number | null
  /** By how much activity may fall (or must rise, below zero), as a share of the activity of the scenario. */
  readonly margin: number | null
}

/** Activity is sought up to this multiple. */
const MOST = 5
const STEPS = 10_000

/** The break-even activity of every fiscal year; more activity is taken to be better. */
export function breakEven(trial: Trial): readonly BreakEven[] {
  const id = driverInputId('activity')
  const now = trial.inputs.get(id)
  const activity = typeof now === 'number' ? now : 1
  const results = (level: number) =>
    trial.with(new Map([[id, level]]), (figures) => yearlyOf(figures, statementRowId('income', 'result')))
  const asPlanned = results(activity)
  const most = results(MOST)
  const none = results(0)
  return asPlanned.map((result, year) => {
    // Where activity moves nothing, there is no such point.
    const least =
      most[year]! < 0 || most[year] === none[year] ? null : leastLevel((level) => results(level)[year]! >= 0)
    return { year, result, activity: least, margin: least === null || activity === 0 ? null : 1 - least / activity }
  })
}

function leastLevel(holds: (level: number) => boolean): number {
  if (holds(0)) return 0
  let broken = 0
  let kept = MOST * STEPS
  while (kept - broken > 1) {
    const middle = Math.floor((kept + broken) / 2)
    if (holds(middle / STEPS)) kept = middle
    else broken = middle
  }
  return kept / STEPS
}
