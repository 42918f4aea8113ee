import type { CompiledSheet } from './compile.ts'
import { rowAt } from './dependencies.ts'
import type { Evaluation } from './evaluate.ts'
import type { Operand } from './expression.ts'
import { operatorOf } from './operators/registry.ts'

/**
 * Whether a row means something at the opening of the plan, before the first period: balances do, and formulas made of
 * balances, inputs and constants alone.
 */
export function standsAtOpening(sheet: CompiledSheet, row: number): boolean {
  const { kind, formula } = sheet.rows[row]!
  if (kind === 'constant') return true
  if (kind !== 'stock') return false
  if (formula.kind === 'apply' && formula.operator === 'cumulate') return true
  return operandStands(sheet, formula)
}

function operandStands(sheet: CompiledSheet, operand: Operand): boolean {
  switch (operand.kind) {
    case 'row': {
      const row = rowAt(sheet.index, operand.id)
      return standsAtOpening(sheet, row) || startsAtZero(sheet, row)
    }
    case 'time':
    case 'tagged':
      return false
    case 'input':
    case 'constant':
      return true
    case 'apply':
      return (
        operatorOf(operand.operator).keepsBalance !== true &&
        operatorOf(operand.operator).reads.every((reading) => reading === 'same') &&
        operand.args.every((arg) => operandStands(sheet, arg))
      )
  }
}

/** A running total of the fiscal year: nothing has run when the plan opens, so sums that hold it stand without it. */
function startsAtZero(sheet: CompiledSheet, row: number): boolean {
  const { kind, formula } = sheet.rows[row]!
  return kind === 'stock' && formula.kind === 'apply' && formula.operator === 'yearToDate'
}

/**
 * The value of a row at the opening of the plan, in the row's unit: what a balance starts from, or its formula on the
 * openings of its operands. Zero for a row that means nothing before the first period.
 */
export function openingOf(evaluation: Evaluation, rowId: string): number {
  const { sheet } = evaluation
  const row = rowAt(sheet.index, rowId)
  if (!standsAtOpening(sheet, row)) return 0
  const { kind, formula } = sheet.rows[row]!
  if (kind === 'constant') return evaluation.row(rowId)[0] ?? 0
  const isBalance = formula.kind === 'apply' && formula.operator === 'cumulate'
  return valueAtOpening(isBalance ? formula.args[0]! : formula, evaluation)
}

function valueAtOpening(operand: Operand, evaluation: Evaluation): number {
  switch (operand.kind) {
    case 'row':
      return openingOf(evaluation, operand.id)
    case 'input':
      return evaluation.input(operand.id)[0] ?? 0
    case 'constant':
      return operand.value
    case 'time':
    case 'tagged':
      return 0
    case 'apply': {
      const out = new Float64Array(1)
      const args = operand.args.map((arg) => Float64Array.of(valueAtOpening(arg, evaluation)))
      operatorOf(operand.operator).evaluate(out, args, 0, 1, evaluation.sheet.calendar.series)
      return out[0] ?? 0
    }
  }
}
