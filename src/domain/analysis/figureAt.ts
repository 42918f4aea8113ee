import { rowAt } from '../calc/dependencies.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import { openingOf, standsAtOpening } from '../calc/opening.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { monthsOf, OPENING } from './figurePeriod.ts'
import type { FigurePeriod } from './figurePeriod.ts'

/** How a row is read over a fiscal year: added up, as the year begins, or as it ends. */
export type YearReading = 'sum' | 'start' | 'end'

/** Flows add up; a balance brought forward stands as the year begins; all else stands as it ends. */
export function yearReading({ kind, formula }: RowDefinition): YearReading {
  if (kind === 'flow') return 'sum'
  return kind === 'stock' && formula.kind === 'apply' && formula.operator === 'previous' ? 'start' : 'end'
}

/** The figure of a row in a period, in the row's unit; null at the opening for a row that means nothing then. */
export function figureAt(evaluation: Evaluation, rowId: string, period: FigurePeriod): number | null {
  const { sheet } = evaluation
  const position = rowAt(sheet.index, rowId)
  if (period.kind === 'month' && period.index === OPENING) {
    return standsAtOpening(sheet, position) ? openingOf(evaluation, rowId) : null
  }
  const figures = evaluation.row(rowId)
  const { first, last } = monthsOf(period, sheet.calendar)
  if (period.kind === 'month') return figures[first]!
  const reading = yearReading(sheet.rows[position]!)
  if (reading === 'sum') return figures.subarray(first, last + 1).reduce((sum, figure) => sum + figure, 0)
  return figures[reading === 'start' ? first : last]!
}
