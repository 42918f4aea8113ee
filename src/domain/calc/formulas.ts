import { constant } from './expression.ts'
import type { Application, Operand, RowOperand } from './expression.ts'
import type { OperatorId } from './operators/registry.ts'

function apply(operator: OperatorId, args: readonly Operand[]): Application {
  return { kind: 'apply', operator, args }
}

/** Sums operands. */
export const add = (...args: readonly Operand[]): Application => apply('add', args)
export const subtract = (a: Operand, b: Operand): Application => apply('subtract', [a, b])
export const multiply = (a: Operand, b: Operand): Application => apply('multiply', [a, b])
/** Divides; zero over zero is zero. For a ratio that must say "n.d." use `ratio`. */
export const divide = (a: Operand, b: Operand): Application => apply('divide', [a, b])
export const ratio = (a: Operand, b: Operand): Application => apply('ratio', [a, b])
export const negate = (a: Operand): Application => apply('negate', [a])
/** Rounds an amount to the cent. */
export const round = (a: Operand): Application => apply('round', [a])
export const minimum = (a: Operand, b: Operand): Application => apply('minimum', [a, b])
export const maximum = (a: Operand, b: Operand): Application => apply('maximum', [a, b])
export const power = (a: Operand, b: Operand): Application => apply('power', [a, b])
export const modulo = (a: Operand, b: Operand): Application => apply('modulo', [a, b])
export const atLeast = (a: Operand, b: Operand): Application => apply('atLeast', [a, b])
export const equals = (a: Operand, b: Operand): Application => apply('equals', [a, b])
export const within = (value: Operand, low: Operand, high: Operand): Application => apply('within', [value, low, high])
export const when = (flag: Operand, yes: Operand, no: Operand): Application => apply('when', [flag, yes, no])
/** Picks an option by its number from 1. */
export const choose = (number: Operand, ...options: readonly Operand[]): Application =>
  apply('choose', [number, ...options])
/** A row in the period before, with its opening value (zero when left out). */
export const previous = (row: RowOperand, opening: Operand = constant(0)): Application =>
  apply('previous', [row, opening])
/** A row some months before. */
export const shift = (row: RowOperand, delay: Operand): Application => apply('shift', [row, delay])
/** A balance carried from an opening value. Must be the root of a row's formula. */
export const cumulate = (opening: Operand, plus: Operand, minus: Operand): Application =>
  apply('cumulate', [opening, plus, minus])
/** The running total since the fiscal year began. Must be the root of a row's formula. */
export const yearToDate = (flow: Operand): Application => apply('yearToDate', [flow])
/** The total of a row over its fiscal year. */
export const yearTotal = (row: RowOperand): Application => apply('yearTotal', [row])
/** The total of a row over the months that follow. */
export const following = (row: RowOperand, months: Operand): Application => apply('following', [row, months])
export const annuity = (rate: Operand, periods: Operand, principal: Operand): Application =>
  apply('annuity', [rate, periods, principal])
/** The period number of a calendar month. */
export const periodOf = (month: Operand): Application => apply('periodOf', [month])
