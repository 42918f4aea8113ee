import type { CompiledSheet } from './compile.ts'
import { rowAt, rowsTagged } from './dependencies.ts'
import type { Operand, Tag } from './expression.ts'
import { operatorOf } from './operators/registry.ts'
import type { TimeSeries } from './timeline.ts'

/** A formula in words, to be worded by messages: operators with their operands, down to rows, inputs, time and constants. */
export type Explanation =
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'input'; readonly id: string }
  | { readonly kind: 'time'; readonly series: TimeSeries }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'tagged'; readonly tag: Tag; readonly key: string; readonly rows: readonly string[] }
  | { readonly kind: 'phrase'; readonly code: string; readonly operands: readonly Explanation[] }

/** Says how a row is computed. */
export function explainRow(sheet: CompiledSheet, rowId: string): Explanation {
  return explainOperand(sheet, sheet.rows[rowAt(sheet.index, rowId)]!.formula)
}

function explainOperand(sheet: CompiledSheet, operand: Operand): Explanation {
  switch (operand.kind) {
    case 'tagged': {
      const rows = rowsTagged(sheet.index, operand.tag, operand.key).map((row) => sheet.rows[row]!.id)
      return { kind: 'tagged', tag: operand.tag, key: operand.key, rows }
    }
    case 'apply': {
      const phrase = operatorOf(operand.operator).explain(operand.args.map((arg) => explainOperand(sheet, arg)))
      return { kind: 'phrase', ...phrase }
    }
    case 'row':
    case 'input':
    case 'time':
    case 'constant':
      return operand
  }
}
