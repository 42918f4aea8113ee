import type { Plan } from '../../plan/plan.ts'
import type { AmountsByLine } from './plannedByLine.ts'
import { actualAt, actualCashAt } from './variances.ts'

/** What is now expected: what happened where it is known, and the plan for the rest. In cents, month by month. */
export interface Reforecast {
  readonly lines: AmountsByLine
  readonly cash: Float64Array
}

/**
 * Forecasts anew: actuals to date, then the plan. The cash goes on from the last balance that is known, by what the plan moves it
 * each month; before that it is what it was, or the plan where nobody knows.
 */
export function reforecast(plan: Plan, planned: AmountsByLine, plannedCash: Float64Array): Reforecast {
  const lines = new Map(
    [...planned].map(([line, amounts]) => [
      line,
      amounts.map((figure, month) => actualAt(plan, line, month) ?? figure),
    ]),
  )
  let gap = 0
  const cash = plannedCash.map((figure, month) => {
    const actual = actualCashAt(plan, month)
    if (actual !== null) gap = actual - figure
    return figure + gap
  })
  return { lines, cash }
}
