import type { AlternativeReading } from '../../../domain/analysis/decision/readAlternative.ts'
import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import type { Evaluation } from '../../../domain/calc/evaluate.ts'
import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'

/** The row and the period that a figure of the table is read in. */
export interface ExplainedCell {
  readonly row: string
  readonly period: FigurePeriod
  readonly evaluation: Evaluation
}

/** Where the figure of a criterion comes from; null for those that the comparison itself works out. */
export function explainedCell(criterion: string, one: AlternativeReading): ExplainedCell | null {
  const { evaluation, refused, outcome, ownFunds, largestFunder } = one
  const cash = statementRowId('cash', 'closing')
  const { start } = evaluation.sheet.calendar.timeline
  const inMonth = (month: number): FigurePeriod => ({ kind: 'month', index: month - start })
  switch (criterion) {
    case 'lowestCash':
      return { row: cash, period: inMonth(outcome.lowestCashMonth), evaluation }
    case 'refusedCash':
      return { row: cash, period: inMonth(refused.outcome.lowestCashMonth), evaluation: refused.evaluation }
    case 'ownFunds':
      return {
        row: statementRowId('balance', 'ownFunds'),
        period: { kind: 'year', index: ownFunds.length - 1 },
        evaluation,
      }
    case 'largestFunder': {
      const known = largestFunder.map((share) => (Number.isNaN(share) ? -1 : share))
      const index = known.indexOf(Math.max(...known))
      return { row: indicatorRowId('largestFunderShare'), period: { kind: 'year', index }, evaluation }
    }
    default:
      return null
  }
}
