import type { OperatorId } from './operators/registry.ts'
import type { TimeSeries } from './timeline.ts'

/** What a figure is. Amounts ('cents', and 'price': cents per hour, head or unit) are euros in a workbook. */
export type Unit =
  | 'cents'
  | 'price'
  | 'rate'
  | 'ratio'
  | 'months'
  | 'month'
  | 'calendarMonth'
  | 'count'
  | 'hours'
  | 'flag'
  | 'choice'
  | 'weight'

/** Whether figures of this unit are a hundred times smaller in a workbook, which shows euros. */
export function isMoney(unit: Unit): boolean {
  return unit === 'cents' || unit === 'price'
}

/** How the values of an input run: one for the plan, one a fiscal year, one a calendar month (12), or one a period. */
export type InputShape = 'scalar' | 'byYear' | 'byCalendarMonth' | 'byMonth'

export interface RowOperand {
  readonly kind: 'row'
  readonly id: string
}
export interface InputOperand {
  readonly kind: 'input'
  readonly id: string
}
export interface TimeOperand {
  readonly kind: 'time'
  readonly series: TimeSeries
}
/** A universal constant (0, 1, 12...): anything that may change is an input. */
export interface ConstantOperand {
  readonly kind: 'constant'
  readonly value: number
}
/**
 * What a row may be summed by: the account it debits or credits, its line of the cash plan, its family, its funder, the line of
 * the grant form that its funder stands at, whether it is sure.
 */
export const tags = ['debit', 'credit', 'cash', 'family', 'funder', 'grantor', 'confirmed'] as const
export type Tag = (typeof tags)[number]

/** The sum of every row that carries a tag with this key. */
export interface TaggedOperand {
  readonly kind: 'tagged'
  readonly tag: Tag
  readonly key: string
}
export interface Application {
  readonly kind: 'apply'
  readonly operator: OperatorId
  readonly args: readonly Operand[]
}

/** What a formula is made of. */
export type Operand = RowOperand | InputOperand | TimeOperand | ConstantOperand | TaggedOperand | Application

/** Names a row, which may be defined later. */
export function rowRef(id: string): RowOperand {
  return { kind: 'row', id }
}

/** Names a series of time. */
export function time(series: TimeSeries): TimeOperand {
  return { kind: 'time', series }
}

/** A universal constant. */
export function constant(value: number): ConstantOperand {
  return { kind: 'constant', value }
}

/** The sum of every row that carries a tag with this key; the key must be that of the row that holds the formula. */
export function tagged(tag: Tag, key: string): TaggedOperand {
  return { kind: 'tagged', tag, key }
}
