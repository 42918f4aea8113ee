import type { Evaluation } from '../../calc/evaluate.ts'
import { statementRowId } from '../../statements/statement.ts'
import { yearlyOf } from '../yearly.ts'

/** A figure that an analysis looks at: the lowest cash, the last cash, the result of the plan, or a row in a fiscal year (from 0). */
export type TargetFigure =
  | { readonly what: 'lowestCash' }
  | { readonly what: 'closingCash' }
  | { readonly what: 'totalResult' }
  | { readonly what: 'row'; readonly row: string; readonly year: number }

/** Reads a figure; NaN where there is none. */
export function readFigure(target: TargetFigure, evaluation: Evaluation): number {
  const cash = evaluation.row(statementRowId('cash', 'closing'))
  switch (target.what) {
    case 'lowestCash':
      return cash.reduce((least, figure) => Math.min(least, figure))
    case 'closingCash':
      return cash[cash.length - 1]!
    case 'totalResult':
      return yearlyOf(evaluation, statementRowId('income', 'result')).reduce((sum, result) => sum + result, 0)
    case 'row':
      return yearlyOf(evaluation, target.row)[target.year] ?? NaN
  }
}
