import type { Evaluation } from '../../calc/evaluate.ts'
import { driverInputId } from '../../plan/drivers.ts'
import { statementRowId } from '../../statements/statement.ts'

/** The money that is missing for cash to keep at its floor, and for how long. Cents; absolute months, both included. */
export interface Bridge {
  readonly amount: number
  readonly from: number
  readonly until: number
  /** Whether cash is back at its floor before the plan ends. */
  readonly comesBack: boolean
  /** How many times cash goes under its floor: in between it comes back. */
  readonly gaps: number
}

/** Bridges are asked for in round sums: 500 €, in cents. */
const STEP = 50_000

/** The bridge that an evaluation asks for, its amount rounded up; null when cash never goes under its floor. */
export function bridgeNeeded(evaluation: Evaluation): Bridge | null {
  const cash = evaluation.row(statementRowId('cash', 'closing'))
  const floor = evaluation.input(driverInputId('cashFloor'))[0]!
  const { start } = evaluation.sheet.calendar.timeline
  const under = Array.from(cash, (figure) => figure < floor)
  const first = under.indexOf(true)
  if (first < 0) return null
  const last = under.lastIndexOf(true)
  return {
    amount: inRoundSums(floor - Math.min(...cash)),
    from: start + first,
    until: start + last,
    comesBack: last < cash.length - 1,
    gaps: under.filter((isUnder, t) => isUnder && under[t - 1] !== true).length,
  }
}

/** An amount in cents rounded up to a sum that one asks for. */
export function inRoundSums(amount: number): number {
  return Math.ceil(amount / STEP) * STEP
}
