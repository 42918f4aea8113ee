import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { headlineRows } from './lineTable.ts'

/** A run of months of the plan, both ends included, from 0. */
export interface MonthRun {
  readonly first: number
  readonly last: number
}

/** When a line moves anything, payments and repayments included, and the months in which it brings or costs. */
export interface LineMonths extends MonthRun {
  readonly filled: readonly MonthRun[]
}

/** The months of a line in a scenario; null when it moves nothing in the plan. */
export function lineMonths(model: LiveModel, scenarioId: string, line: Line, kind: LineKind): LineMonths | null {
  const evaluation = model.evaluation(scenarioId)
  const { rows, calendar } = model.compiled.sheet
  const flagged = (ids: readonly string[]) => {
    const figures = ids.map((id) => evaluation.row(id))
    return Array.from({ length: calendar.timeline.months }, (_, month) => figures.some((row) => row[month] !== 0))
  }
  const posted = rows.filter((row) => row.section === line.id && row.kind === 'flow' && row.tags?.debit !== undefined)
  const runs = runsOf(flagged(posted.map(({ id }) => id)))
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return null
  const filled = runsOf(flagged(headlineRows(model, line, kind).map(({ id }) => id)))
  return { first: first.first, last: last.last, filled: filled.length === 0 ? runs : filled }
}

/** The runs of months in which something stands. */
function runsOf(stands: readonly boolean[]): readonly MonthRun[] {
  const runs: MonthRun[] = []
  for (const [month, isFilled] of stands.entries()) {
    const run = runs.at(-1)
    if (!isFilled) continue
    if (run && run.last === month - 1) runs[runs.length - 1] = { first: run.first, last: month }
    else runs.push({ first: month, last: month })
  }
  return runs
}
