import type { InputShape } from '../calc/expression.ts'
import type { Calendar } from '../calc/timeline.ts'
import { legalValue } from '../parameters/legalFigures.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import { legalNeeds } from '../plan/lineKind.ts'
import type { Plan } from '../plan/plan.ts'
import { lineKind } from './lineKinds.ts'

/** The legal figures that the lines of a plan reckon with, in a steady order. */
export function legalFiguresInUse(plan: Plan): readonly LegalFigureId[] {
  const used = new Set<LegalFigureId>()
  for (const line of plan.lines) {
    const kind = lineKind(line.kind)
    if (kind) for (const id of legalNeeds(plan.structure.form, line, kind)) used.add(id)
  }
  return [...used].sort()
}

/** A legal figure over the months of a plan: one value a fiscal year where it does not change within one, else one a month. */
export interface LegalSeries {
  readonly shape: InputShape
  readonly values: readonly number[]
  /** The months (period indexes) for which neither the table nor the user has a figure; they count zero. */
  readonly missing: readonly number[]
}

/** Lays a legal figure over the months of a plan. */
export function legalSeries(plan: Plan, calendar: Calendar, id: LegalFigureId): LegalSeries {
  const found = Array.from(calendar.series.month, (month) => legalValue(id, month, plan.legalFigures))
  const missing = found.flatMap((value, month) => (value === null ? [month] : []))
  const figures = found.map((value) => value ?? 0)
  const isSteady = calendar.years.every(({ first, last }) =>
    figures.slice(first, last + 1).every((value) => value === figures[first]),
  )
  return isSteady
    ? { shape: 'byYear', values: calendar.years.map(({ first }) => figures[first]!), missing }
    : { shape: 'byMonth', values: figures, missing }
}
