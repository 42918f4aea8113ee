import { rowAt } from '../calc/dependencies.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { lastOfYear, sumByYear } from '../calc/yearFigures.ts'

/** A row by fiscal year: flows add up; stocks, indicators and all else are read in the last month of the year. */
export function yearly(evaluation: Evaluation, row: RowDefinition): readonly number[] {
  const { calendar } = evaluation.sheet
  const figures = evaluation.row(row.id)
  return row.kind === 'flow' ? sumByYear(figures, calendar) : lastOfYear(figures, calendar)
}

/** The same for a row named by its id; an unknown id is a bug and throws. */
export function yearlyOf(evaluation: Evaluation, rowId: string): readonly number[] {
  const { rows, index } = evaluation.sheet
  return yearly(evaluation, rows[rowAt(index, rowId)]!)
}
