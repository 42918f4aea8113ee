import type { LiveModel } from '../model/liveModel.ts'
import { statementRowId } from '../statements/statement.ts'
import type { FigurePeriod } from './figurePeriod.ts'
import { indicatorReadings } from './indicatorReadings.ts'
import type { IndicatorReading } from './indicatorReadings.ts'
import { keyFigures } from './keyFigures.ts'
import type { KeyFigures } from './keyFigures.ts'
import { yearlyOf } from './yearly.ts'

/** What scenarios are compared by. Amounts in cents, series by fiscal year. */
export interface ScenarioFigures {
  readonly scenarioId: string
  readonly key: KeyFigures
  readonly totalResult: number
  readonly closingByYear: readonly number[]
  /** Month-end cash. */
  readonly cash: readonly number[]
  readonly readings: readonly IndicatorReading[]
}

/** A figure that a comparison shows, with the row and the period where it can be explained. */
export interface ComparedFigure {
  readonly value: number
  readonly source: { readonly rowId: string; readonly period: FigurePeriod } | null
}

/** Reads one scenario of a plan for a comparison. */
export function scenarioFigures({ plan, evaluation }: LiveModel, scenarioId: string): ScenarioFigures {
  const figures = evaluation(scenarioId)
  const key = keyFigures(plan, figures)
  const closing = statementRowId('cash', 'closing')
  return {
    scenarioId,
    key,
    totalResult: key.results.reduce((sum, result) => sum + result, 0),
    closingByYear: yearlyOf(figures, closing),
    cash: [...figures.row(closing)],
    readings: indicatorReadings(figures),
  }
}
