import type { RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { equals, multiply, previous } from '../calc/formulas.ts'
import type { Operand } from '../calc/expression.ts'
import type { DatedAccount, LineScope } from '../plan/lineKind.ts'

/** The code of the row that moves a balance to the account that a later fiscal year asks for. */
export const movedToNewAccountCode = 'movedToNewAccount'

/**
 * Moves what is left of a debt from the account of past fiscal years to the one that the chart asks for since, at the
 * first month of the first fiscal year that does (D old C new). Lays nothing when the plan does not cross that date.
 * `closing` is the balance at the end of the month, `opening` the one that the plan opens with.
 */
export function moveToNewAccount(
  scope: LineScope,
  { datedAccount }: DatedAccount,
  closing: RowOperand,
  opening: Operand,
): void {
  const { years } = scope.calendar
  const crossed = datedAccount.findIndex(
    ({ fromYear }, i) => i > 0 && years[0]!.endYear < fromYear && years.some(({ endYear }) => endYear >= fromYear),
  )
  if (crossed < 1) return
  const year = years.find(({ endYear }) => endYear >= datedAccount[crossed]!.fromYear)!
  scope.row(movedToNewAccountCode, {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(previous(closing, opening), equals(time('counter'), constant(year.first + 1))),
    debit: datedAccount[crossed - 1]!.account,
    credit: datedAccount[crossed]!.account,
  })
}

/** The account that a dated account is in the first fiscal year of the plan: where an opening balance stands. */
export function accountAtOpening(scope: LineScope, { datedAccount }: DatedAccount): string {
  const known = datedAccount.filter(({ fromYear }) => fromYear <= scope.calendar.years[0]!.endYear)
  return (known.at(-1) ?? datedAccount[0]!).account
}
