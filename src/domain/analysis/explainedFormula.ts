import type { Evaluation } from '../calc/evaluate.ts'
import type { Tag } from '../calc/expression.ts'
import type { OperatorId } from '../calc/operators/registry.ts'
import type { TimeSeries } from '../calc/timeline.ts'
import { figureAt } from './figureAt.ts'
import { monthsOf } from './figurePeriod.ts'
import type { FigurePeriod } from './figurePeriod.ts'

/** A row read in a period; `total` adds the months of a year up, whatever the row is. */
export interface FigureTerm {
  readonly kind: 'row'
  readonly id: string
  readonly period: FigurePeriod
  readonly total: boolean
  readonly value: number
}

/** A formula with its figures, down to rows, typed inputs, time and constants; values in the units of rows and inputs. */
export type ExplainedFormula =
  | FigureTerm
  | { readonly kind: 'input'; readonly id: string; readonly month: number; readonly value: number }
  | { readonly kind: 'time'; readonly series: TimeSeries; readonly value: number }
  | { readonly kind: 'constant'; readonly value: number }
  /** What a row would give before the plan begins. */
  | { readonly kind: 'beforePlan' }
  /** The rows that carry a tag and are not zero. */
  | { readonly kind: 'tagged'; readonly tag: Tag; readonly rows: readonly FigureTerm[] }
  | { readonly kind: 'phrase'; readonly operator: OperatorId; readonly operands: readonly ExplainedFormula[] }
  /** The months of a row that are not zero, to be added up. */
  | { readonly kind: 'months'; readonly months: readonly FigureTerm[] }

/** A row in a period with its figure; zero at the opening for a row that means nothing then. */
export function rowTerm(evaluation: Evaluation, id: string, period: FigurePeriod, total = false): FigureTerm {
  if (!total || period.kind === 'month') {
    return { kind: 'row', id, period, total: false, value: figureAt(evaluation, id, period) ?? 0 }
  }
  const { first, last } = monthsOf(period, evaluation.sheet.calendar)
  const figures = evaluation.row(id).subarray(first, last + 1)
  return { kind: 'row', id, period, total, value: figures.reduce((sum, figure) => sum + figure, 0) }
}

/** The months of a row, from one to another, whose figure is not zero. */
export function termsNotZero(evaluation: Evaluation, id: string, first: number, last: number): readonly FigureTerm[] {
  return Array.from({ length: last - first + 1 }, (_, i) =>
    rowTerm(evaluation, id, { kind: 'month', index: first + i }),
  ).filter(isNotZero)
}

/** Whether a term has anything to say: "n.d." (NaN) has. */
export function isNotZero(term: FigureTerm): boolean {
  return term.value !== 0
}
