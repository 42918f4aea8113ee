import type { Calendar } from '../../domain/calc/timeline.ts'
import type { FigureReading } from './reportDocument.ts'

/** A row in one month, from 0. */
export function inMonth(row: string, index: number): readonly FigureReading[] {
  return [{ row, period: { kind: 'month', index } }]
}

/** A row in one fiscal year, from 0. */
export function inYear(row: string, index: number): readonly FigureReading[] {
  return [{ row, period: { kind: 'year', index } }]
}

/** Rows over the whole plan, year by year. */
export function overPlan(rows: readonly string[], { years }: Calendar): readonly FigureReading[] {
  return rows.flatMap((row) => years.map(({ index }): FigureReading => ({ row, period: { kind: 'year', index } })))
}
