import type { Evaluation } from '../calc/evaluate.ts'
import { indicatorRowId } from '../indicators/indicator.ts'
import type { Covenant } from '../plan/covenant.ts'
import { driverInputId } from '../plan/drivers.ts'
import type { Plan } from '../plan/plan.ts'
import { statementRowId } from '../statements/statement.ts'
import { yearlyOf } from './yearly.ts'

/** A covenant at the end of a fiscal year (from 0): its indicator's figure, and whether it holds; null when there is no figure. */
export interface CovenantReading {
  readonly covenant: Covenant
  readonly year: number
  readonly value: number
  readonly holds: boolean | null
}

/** What a choice is judged by. Amounts in cents, months absolute, series by fiscal year. */
export interface Outcome {
  readonly lowestCash: number
  readonly lowestCashMonth: number
  readonly firstMonthBelowFloor: number | null
  readonly firstMonthBelowZero: number | null
  readonly monthsBelowFloor: number
  readonly closingCash: number
  readonly results: readonly number[]
  readonly totalResult: number
  readonly covenants: readonly CovenantReading[]
  /** Null when no covenant is set. */
  readonly covenantsHold: boolean | null
}

/** Reads what an evaluation of a plan comes to. */
export function readOutcome({ covenants }: Pick<Plan, 'covenants'>, evaluation: Evaluation): Outcome {
  const cash = evaluation.row(statementRowId('cash', 'closing'))
  const { start } = evaluation.sheet.calendar.timeline
  const floor = evaluation.input(driverInputId('cashFloor'))[0]!
  let lowest = 0
  let belowFloor = -1
  let belowZero = -1
  let monthsBelowFloor = 0
  for (let t = 0; t < cash.length; t++) {
    if (cash[t]! < cash[lowest]!) lowest = t
    if (cash[t]! < 0 && belowZero < 0) belowZero = t
    if (cash[t]! >= floor) continue
    monthsBelowFloor++
    if (belowFloor < 0) belowFloor = t
  }
  const results = yearlyOf(evaluation, statementRowId('income', 'result'))
  const readings = covenants.flatMap((covenant) => readCovenant(covenant, evaluation))
  return {
    lowestCash: cash[lowest]!,
    lowestCashMonth: start + lowest,
    firstMonthBelowFloor: belowFloor < 0 ? null : start + belowFloor,
    firstMonthBelowZero: belowZero < 0 ? null : start + belowZero,
    monthsBelowFloor,
    closingCash: cash[cash.length - 1]!,
    results,
    totalResult: results.reduce((sum, result) => sum + result, 0),
    covenants: readings,
    covenantsHold: readings.length === 0 ? null : readings.every(({ holds }) => holds !== false),
  }
}

function readCovenant(covenant: Covenant, evaluation: Evaluation): readonly CovenantReading[] {
  const { bound, value: limit } = covenant
  const rowId = indicatorRowId(covenant.indicator)
  // A plan of another version may name an indicator that this one does not know.
  if (!evaluation.sheet.index.byId.has(rowId)) return []
  return yearlyOf(evaluation, rowId).map((value, year) => {
    const holds = Number.isNaN(value) ? null : bound === 'atLeast' ? value >= limit : value <= limit
    return { covenant, year, value, holds }
  })
}
