import type { Evaluation } from '../calc/evaluate.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Plan } from '../plan/plan.ts'
import type { SocialIndicator } from '../plan/socialIndicator.ts'

/** What an indicator says of the impact contract that it decides. */
export interface OutcomeReading {
  readonly line: string
  /** The fiscal year in which the result is found, from 0. */
  readonly year: number
  /** The share of the target that was reached, held between 0 and 1; null while it is not known. */
  readonly reached: number | null
  /** The share that the contract counts on now. */
  readonly counted: number
}

/** Reads what an indicator says of its contract: its figure of the year of the result over that year's target; null without a contract in the plan. */
export function outcomeOfIndicator(
  plan: Plan,
  evaluation: Evaluation,
  { outcome, targets, actuals }: SocialIndicator,
): OutcomeReading | null {
  const line = plan.lines.find(({ id, kind }) => id === outcome && kind === 'impactContract')
  if (!line) return null
  const month = evaluation.input(lineInputId(line.id, 'outcomeMonth'))[0]! - plan.timeline.start
  const { years } = evaluation.sheet.calendar
  const year = years.find(({ first, last }) => first <= month && month <= last)?.index ?? years.length - 1
  const target = targets[year] ?? null
  const actual = actuals[year] ?? null
  const reached = target === null || target <= 0 || actual === null ? null : Math.min(1, Math.max(0, actual / target))
  return { line: line.id, year, reached, counted: evaluation.input(lineInputId(line.id, 'successRate'))[0]! }
}
