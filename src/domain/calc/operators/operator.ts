import type { TimeSeries } from '../timeline.ts'

/** When an operator reads an operand: in the same period, the period before, earlier ones, any of the fiscal year, later ones. */
export type Reading = 'same' | 'previous' | 'past' | 'year' | 'ahead'

/** An operand as a spreadsheet formula sees it. */
export interface ExcelOperand {
  /** The operand in this period, as it stands. */
  readonly same: string
  /** The same, in parentheses where it is an infix formula. */
  readonly factor: string
  /** The operand in the period before; only for rows. */
  previous(): string
  /** The whole row over all periods, columns anchored; only for rows. */
  range(): string
}

/** What the formula of an operator may name besides its operands. */
export interface ExcelSurroundings {
  /** The row's own cell in the period before (the opening column in the first one). */
  selfPrevious(): string
  timeCell(series: TimeSeries): string
  timeRange(series: TimeSeries): string
  /** The cell that holds the first month of the plan. */
  planStart(): string
}

/** A formula in words: a code for the message, and its operands in order. */
export interface Phrase<T> {
  readonly code: string
  readonly operands: readonly T[]
}

/** One computation with its three faces. Arrays hold one value a period; `from` and `to` bound the periods to compute. */
export interface Operator {
  /** How each operand is read; the last entry serves for all further operands. */
  readonly reads: readonly Reading[]
  /** True when the operator reads its own result of the period before: it must then be the root of a row's formula. */
  readonly keepsBalance?: boolean
  /** True when its spreadsheet formula is infix and needs parentheses inside another. */
  readonly infix?: boolean
  evaluate(
    out: Float64Array,
    args: readonly Float64Array[],
    from: number,
    to: number,
    time: Readonly<Record<TimeSeries, Float64Array>>,
  ): void
  toExcel(args: readonly ExcelOperand[], surroundings: ExcelSurroundings): string
  explain<T>(operands: readonly T[]): Phrase<T>
}

/** The array at a position; operators are called with the operands that they declare, so a missing one is a bug. */
export function at<T>(args: readonly T[], position: number): T {
  const found = args[position]
  if (found === undefined) throw new Error(`operand ${position} is missing`)
  return found
}
