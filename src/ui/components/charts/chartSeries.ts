import type { SeriesLook } from '../../theme/families.ts'

/** One thing drawn over the periods: a family, a scenario. */
export interface ChartSeries {
  readonly id: string
  readonly label: string
  readonly look: SeriesLook
  /** One figure in cents per period. */
  readonly values: readonly number[]
}

/** The figure of a series in a period; nothing is zero in a chart. */
export function valueAt(series: ChartSeries, period: number): number {
  const value = series.values[period] ?? 0
  return Number.isFinite(value) ? value : 0
}
