import type { Operand, RowOperand, Unit } from '../calc/expression.ts'
import type { RowKind } from '../calc/sheet.ts'
import type { Pole } from './poles.ts'

/** The editable marks ("repères") between red, amber and green: custom of the field, not law. */
export interface Marks {
  /** Whether more is better or worse. */
  readonly better: 'high' | 'low'
  readonly amber: number
  readonly green: number
}

/** What an indicator may read. */
export interface IndicatorScope {
  /** A row of a statement. */
  statement(id: 'income' | 'balance' | 'cash' | 'funding', code: string): RowOperand
  /** What each funder brings in the month. */
  readonly funders: readonly RowOperand[]
  /** What awards that are secured bring to income in the month. */
  readonly confirmed: RowOperand
  /** What a pole brings in the month. */
  pole(pole: Pole): RowOperand
  /** Goods bought and the change of their stock in the month. */
  readonly variableCharges: RowOperand
  /** Adds a row that the indicator needs; an amount unless said otherwise. */
  step(code: string, formula: Operand, kind: RowKind, unit?: Unit): RowOperand
}

/** One indicator: a row whose figure at the end of each fiscal year counts. NaN, shown as "n.d.", is not zero. */
export interface Indicator {
  readonly id: string
  readonly unit: Unit
  readonly marks?: Marks
  readonly source: string
  /** The codes of the rows that it adds besides its own. */
  readonly stepCodes: readonly string[]
  formula(scope: IndicatorScope): Operand
}

/** The id of an indicator's row. */
export function indicatorRowId(id: string): string {
  return `indicator.${id}`
}
