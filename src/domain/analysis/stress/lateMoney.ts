import { activeLines, lateLine } from '../../model/lineEffects.ts'
import { isPublicMoney } from '../../model/publicMoney.ts'
import type { Inputs, Trial } from '../../model/trial.ts'
import { readOutcome } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { bridgeNeeded } from './bridge.ts'
import type { Bridge } from './bridge.ts'
import { linesThatBring } from './linesThatBring.ts'

/** The most months by which payments are slid. */
export const LATEST = 12

/** What a payment that comes later does, month after month of wait: from one to twelve. */
export interface LateMoney {
  /** Public lines that are late; all of them together in the first test. */
  readonly lines: readonly string[]
  /** What the plan comes to when they are 1, 2… 12 months later, and the bridge that each asks for. */
  readonly outcomes: readonly Outcome[]
  readonly bridges: readonly (Bridge | null)[]
  /** The least wait that takes cash under its floor, and under zero; null when none up to the latest does. */
  readonly monthsToFloor: number | null
  readonly monthsToZero: number | null
}

/** Slides all public payments together, then those of each line; a line of which nothing can come later is left out. */
export function lateMoney(trial: Trial): readonly LateMoney[] {
  const { plan, inputs, evaluation } = trial
  const late = linesThatBring(evaluation, activeLines(plan, inputs)).filter(
    (line) => isPublicMoney(plan, line) && lateLine(plan, line, inputs, 1).size > 0,
  )
  const tests = late.length > 1 ? [late, ...late.map((line) => [line])] : [late]
  return tests
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const sets = Array.from(
        { length: LATEST },
        (_, i): Inputs => new Map(lines.flatMap((line) => [...lateLine(plan, line, inputs, i + 1)])),
      )
      const read = trial.each(sets, (figures) => ({
        outcome: readOutcome(plan, figures),
        bridge: bridgeNeeded(figures),
      }))
      const outcomes = read.map(({ outcome }) => outcome)
      const first = (test: (outcome: Outcome) => boolean) => {
        const at = outcomes.findIndex(test)
        return at < 0 ? null : at + 1
      }
      return {
        lines: lines.map(({ id }) => id),
        outcomes,
        bridges: read.map(({ bridge }) => bridge),
        monthsToFloor: first(({ firstMonthBelowFloor }) => firstMonthBelowFloor !== null),
        monthsToZero: first(({ firstMonthBelowZero }) => firstMonthBelowZero !== null),
      }
    })
}

/** The inputs of one test at so many months of wait. */
export function lateInputs(
  { plan, inputs }: Pick<Trial, 'plan' | 'inputs'>,
  lines: readonly string[],
  months: number,
): Inputs {
  return new Map(
    plan.lines.filter(({ id }) => lines.includes(id)).flatMap((line) => [...lateLine(plan, line, inputs, months)]),
  )
}
