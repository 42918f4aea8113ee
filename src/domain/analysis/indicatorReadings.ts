import type { Evaluation } from '../calc/evaluate.ts'
import type { Unit } from '../calc/expression.ts'
import { indicatorRowId } from '../indicators/indicator.ts'
import type { Indicator, Marks } from '../indicators/indicator.ts'
import { indicators } from '../indicators/registry.ts'
import type { IndicatorId } from '../indicators/registry.ts'
import { yearlyOf } from './yearly.ts'

/** Where a figure stands among the marks of its indicator. */
export type Standing = 'good' | 'watch' | 'weak'

/** An indicator over the fiscal years: its figures (NaN when there is none) and the year in which it is at its weakest. */
export interface IndicatorReading {
  readonly id: IndicatorId
  readonly rowId: string
  readonly unit: Unit
  readonly marks: Marks | null
  readonly values: readonly number[]
  /** From 0; null when no year has a figure. */
  readonly weakestYear: number | null
  /** Of the weakest year; null without marks or figure. */
  readonly standing: Standing | null
}

/** Reads every indicator in one scenario, in the order of the registry. */
export function indicatorReadings(evaluation: Evaluation): readonly IndicatorReading[] {
  return Object.values<Indicator & { readonly id: IndicatorId }>(indicators).map(({ id, ...indicator }) => {
    const marks = indicator.marks ?? null
    const rowId = indicatorRowId(id)
    const values = yearlyOf(evaluation, rowId)
    const weakestYear = weakest(values, marks?.better ?? 'high')
    const standing = marks && weakestYear !== null ? standingOf(values[weakestYear]!, marks) : null
    return { id, rowId, unit: indicator.unit, marks, values, weakestYear, standing }
  })
}

/** Where a figure stands among marks. */
export function standingOf(value: number, { better, amber, green }: Marks): Standing {
  const reaches = (mark: number) => (better === 'high' ? value >= mark : value <= mark)
  if (reaches(green)) return 'good'
  return reaches(amber) ? 'watch' : 'weak'
}

function weakest(values: readonly number[], better: Marks['better']): number | null {
  const known = values.filter((value) => !Number.isNaN(value))
  if (known.length === 0) return null
  return values.indexOf(better === 'high' ? Math.min(...known) : Math.max(...known))
}
