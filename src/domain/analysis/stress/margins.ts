import { activeLines, scaledLine } from '../../model/lineEffects.ts'
import type { Trial } from '../../model/trial.ts'
import { readOutcome } from '../outcome.ts'
import { linesThatBring } from './linesThatBring.ts'

/** How much a resource may fall before the plan no longer holds. */
export interface Margin {
  readonly line: string
  /** The largest cut, in thousandths of its amount, with cash still at its floor in every month; null when even all of it may go. */
  readonly toFloor: number | null
  /** The same with the results of all fiscal years together not under zero. */
  readonly toLoss: number | null
}

const WHOLE = 1000

/**
 * How much each resource may fall, the most fragile first; -1 where the plan does not hold even with all of it. A larger cut is
 * taken to be worse.
 */
export function margins(trial: Trial): readonly Margin[] {
  const { plan, inputs, evaluation } = trial
  const lines = linesThatBring(evaluation, activeLines(plan, inputs)).filter(
    (line) => scaledLine(line, inputs, 1).size > 0,
  )
  return lines
    .map((line): Margin => {
      const outcome = (cut: number) =>
        trial.with(scaledLine(line, inputs, (WHOLE - cut) / WHOLE), (figures) => readOutcome(plan, figures))
      return {
        line: line.id,
        toFloor: largestCut((cut) => outcome(cut).firstMonthBelowFloor === null),
        toLoss: largestCut((cut) => outcome(cut).totalResult >= 0),
      }
    })
    .sort((a, b) => rank(a) - rank(b))
}

function rank({ toFloor }: Margin): number {
  return toFloor ?? WHOLE + 1
}

/** The largest whole cut that holds; -1 when none does, null when all of them do. */
function largestCut(holds: (cut: number) => boolean): number | null {
  if (!holds(0)) return -1
  if (holds(WHOLE)) return null
  let kept = 0
  let broken = WHOLE
  while (broken - kept > 1) {
    const middle = Math.floor((kept + broken) / 2)
    if (holds(middle)) kept = middle
    else broken = middle
  }
  return kept
}
