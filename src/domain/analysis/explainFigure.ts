import { rowAt } from '../calc/dependencies.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import { explainRow } from '../calc/explain.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { explainMonth } from './explainMonth.ts'
import { addsUp, explainBalanceOverYear, explainYear } from './explainYear.ts'
import type { ExplainedFormula, FigureTerm } from './explainedFormula.ts'
import { rowTerm, termsNotZero } from './explainedFormula.ts'
import { yearReading } from './figureAt.ts'
import { monthsOf } from './figurePeriod.ts'
import type { FigurePeriod } from './figurePeriod.ts'

/** Where a figure comes from: the row, when it is read, its value in the row's unit, and its formula with its figures. */
export interface ExplainedFigure {
  readonly row: RowDefinition
  readonly period: FigurePeriod
  readonly value: number
  readonly formula: ExplainedFormula
}

/** Says how a row gets its figure in a period; the rows within are explained in turn by the same function. */
export function explainFigure(
  evaluation: Evaluation,
  { id, period, total = false }: Pick<FigureTerm, 'id' | 'period'> & { readonly total?: boolean },
): ExplainedFigure {
  const { sheet } = evaluation
  const row = sheet.rows[rowAt(sheet.index, id)]!
  const { value } = rowTerm(evaluation, id, period, total)
  return { row, period, value, formula: formulaOf(evaluation, row, period, total) }
}

function formulaOf(evaluation: Evaluation, row: RowDefinition, period: FigurePeriod, total: boolean): ExplainedFormula {
  const explanation = explainRow(evaluation.sheet, row.id)
  if (period.kind === 'month') return explainMonth(evaluation, row.id, explanation, period.index)
  const { first, last } = monthsOf(period, evaluation.sheet.calendar)
  const reading = total ? 'sum' : yearReading(row)
  if (reading === 'sum') {
    if (addsUp(evaluation.sheet, explanation)) return explainYear(evaluation, explanation, period)
    return { kind: 'months', months: termsNotZero(evaluation, row.id, first, last) }
  }
  return (
    explainBalanceOverYear(evaluation, row.id, explanation, period) ??
    explainMonth(evaluation, row.id, explanation, reading === 'start' ? first : last)
  )
}
