import type { Evaluation } from '../../calc/evaluate.ts'
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
  /** Income that follows activity, in cents: as planned, and at the break-even. */
  readonly moving: number
  readonly movingNeeded: number | null
  /** Operating charges that follow activity, and those that stay without any. */
  readonly variableCharges: number
  readonly fixedCharges: number
}

/** Activity is sought up to this multiple. */
const MOST = 5
const STEPS = 10_000

/** The break-even activity of every fiscal year; more activity is taken to be better. */
export function breakEven(trial: Trial): readonly BreakEven[] {
  const id = driverInputId('activity')
  const now = trial.inputs.get(id)
  const activity = typeof now === 'number' ? now : 1
  const at = (level: number) => trial.with(new Map([[id, level]]), readYears)
  const results = (level: number) => at(level).results
  const asPlanned = at(activity)
  const most = results(MOST)
  const none = at(0)
  return asPlanned.results.map((result, year) => {
    // Where activity moves nothing, there is no such point.
    const least =
      most[year]! < 0 || most[year] === none.results[year] ? null : leastLevel((level) => results(level)[year]! >= 0)
    return {
      year,
      result,
      activity: least,
      margin: least === null || activity === 0 ? null : 1 - least / activity,
      moving: asPlanned.products[year]! - none.products[year]!,
      movingNeeded: least === null ? null : at(least).products[year]! - none.products[year]!,
      variableCharges: asPlanned.charges[year]! - none.charges[year]!,
      fixedCharges: none.charges[year]!,
    }
  })
}

function readYears(figures: Evaluation) {
  const of = (code: string) => yearlyOf(figures, statementRowId('income', code))
  return { results: of('result'), products: of('operatingProducts'), charges: of('operatingCharges') }
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
