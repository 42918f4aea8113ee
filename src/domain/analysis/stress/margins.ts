import { activeLines, lateLine, scaledLine } from '../../model/lineEffects.ts'
import type { Trial } from '../../model/trial.ts'
import type { Line } from '../../plan/plan.ts'
import { readOutcome } from '../outcome.ts'
import { LATEST } from './lateMoney.ts'
import { broughtBy, linesThatBring } from './linesThatBring.ts'

/** How much a resource may fall before the plan no longer holds. */
export interface Margin {
  readonly line: string
  /** The largest cut, in thousandths of its amount, with cash still at its floor in every month; null when even all of it may go. */
  readonly toFloor: number | null
  /** The same with the results of all fiscal years together not under zero. */
  readonly toLoss: number | null
  /** The longest wait, in months, with cash still at its floor; null when even the longest one holds. */
  readonly toWait: number | null
  /** Whether what it brings may come later: some kinds are paid at once. */
  readonly mayWait: boolean
  /** What it brings over the plan, in cents. */
  readonly brings: number
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
        ...longestWait(trial, line),
        brings: broughtBy(evaluation, line),
      }
    })
    .sort((a, b) => rank(a) - rank(b))
}

/** The waits are tried one by one: a longer one may suit a plan better, and the first that does not hold is the limit. */
function longestWait({ plan, inputs, each }: Trial, line: Line): Pick<Margin, 'toWait' | 'mayWait'> {
  const waits = Array.from({ length: LATEST + 1 }, (_, months) => lateLine(plan, line, inputs, months))
  if (waits[1]!.size === 0) return { toWait: null, mayWait: false }
  const broken = each(waits, (figures) => readOutcome(plan, figures)).findIndex(
    ({ firstMonthBelowFloor }) => firstMonthBelowFloor !== null,
  )
  return { toWait: broken < 0 ? null : broken - 1, mayWait: true }
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
