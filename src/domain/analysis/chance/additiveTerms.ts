import { rowAt, rowsTagged } from '../../calc/dependencies.ts'
import type { CompiledSheet } from '../../calc/compile.ts'
import type { Operand } from '../../calc/expression.ts'

/** A row that a target adds up: how many times it comes in (negative when it is taken away), and how often it is run up over the months. */
export interface AdditiveTerm {
  readonly row: number
  readonly times: number
  readonly sums: number
}

/** What changes from one future to another. */
export interface Changing {
  row(row: number): boolean
  input(inputId: string): boolean
}

/**
 * Takes a target row apart into the rows that it only adds up, subtracts or accumulates, as far as they change: what the
 * rest brings is the same in every future.
 */
export function additiveTerms(sheet: CompiledSheet, target: number, changing: Changing): readonly AdditiveTerm[] {
  const terms: AdditiveTerm[] = []
  /** How many times each row comes in, run up 0, 1, 2… times. */
  const pending: number[][] = sheet.rows.map(() => [])
  const come = (row: number, times: number, sums: number) => {
    const counts = pending[row]!
    counts[sums] = (counts[sums] ?? 0) + times
  }
  const spread = (operand: Operand, times: number, sums: number): void => {
    if (operand.kind === 'row') come(rowAt(sheet.index, operand.id), times, sums)
    else if (operand.kind === 'tagged') {
      for (const row of rowsTagged(sheet.index, operand.tag, operand.key)) come(row, times, sums)
    } else if (operand.kind === 'apply') {
      operand.args.forEach((arg, i) => {
        switch (operand.operator) {
          case 'add':
            return spread(arg, times, sums)
          case 'subtract':
            return spread(arg, i === 0 ? times : -times, sums)
          case 'negate':
            return spread(arg, -times, sums)
          case 'cumulate':
            return i === 0 ? undefined : spread(arg, i === 1 ? times : -times, sums + 1)
          default:
            return undefined
        }
      })
    }
  }
  come(target, 1, 0)
  // Whoever reads a row comes after it: going back, a row has met all its readers when its turn comes.
  for (let s = sheet.stepOfRow[target]!; s >= 0; s--) {
    const step = sheet.steps[s]!
    for (const row of step.kind === 'row' ? [step.row] : step.rows) {
      if (!changing.row(row)) continue
      const { formula } = sheet.rows[row]!
      const isApart = step.kind === 'row' && isSum(sheet, formula, changing)
      pending[row]!.forEach((times, sums) => {
        if (times === 0) return
        if (isApart) spread(formula, times, sums)
        else terms.push({ row, times, sums })
      })
    }
  }
  return terms
}

/** Whether a formula is a sum of rows all the way down, but for what never changes. */
function isSum(sheet: CompiledSheet, operand: Operand, changing: Changing): boolean {
  if (operand.kind === 'row' || operand.kind === 'tagged') return true
  if (operand.kind !== 'apply' || !changes(sheet, operand, changing)) return !changes(sheet, operand, changing)
  const [first, ...rest] = operand.args
  switch (operand.operator) {
    case 'add':
    case 'subtract':
    case 'negate':
      return operand.args.every((arg) => isSum(sheet, arg, changing))
    case 'cumulate':
      return !changes(sheet, first!, changing) && rest.every((arg) => isSum(sheet, arg, changing))
    default:
      return false
  }
}

function changes(sheet: CompiledSheet, operand: Operand, changing: Changing): boolean {
  switch (operand.kind) {
    case 'row':
      return changing.row(rowAt(sheet.index, operand.id))
    case 'tagged':
      return rowsTagged(sheet.index, operand.tag, operand.key).some((row) => changing.row(row))
    case 'input':
      return changing.input(operand.id)
    case 'apply':
      return operand.args.some((arg) => changes(sheet, arg, changing))
    case 'time':
    case 'constant':
      return false
  }
}
