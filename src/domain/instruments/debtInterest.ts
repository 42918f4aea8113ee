import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import { add, cumulate, divide, maximum, modulo, multiply, previous, round, subtract } from '../calc/formulas.ts'
import type { DatedAccount, LineRow, LineScope } from '../plan/lineKind.ts'
import type { DebtTerms, TermRows } from './debtTerm.ts'
import { flagRow } from './debtTerm.ts'
import type { DebtInterest } from './loanRate.ts'
import { interestOver } from './loanRate.ts'

export const interestRowCodes = [
  'paymentRate',
  'monthOfTerm',
  'interest',
  'capitalising',
  'interestCapitalised',
  'interestPaid',
  'interestOwed',
] as const

/** Where interest joins the capital, and what it runs on. */
export interface InterestBase {
  readonly opening: RowOperand
  /** The account of the principal. */
  readonly principal: string | DatedAccount
  /** 1 in the payments that repay capital; null where it is all repaid at the term. */
  readonly repaying: RowOperand | null
}

/**
 * Lays the interest of a debt: it runs month by month on the opening balance (D 6611 C accrued), and a payment clears what
 * is owed, in cash or, while capital waits, by joining the capital. Gives what joins the capital, null when nothing may.
 */
export function layInterest(
  scope: LineScope,
  terms: DebtTerms,
  term: TermRows,
  base: InterestBase,
  interest: DebtInterest,
): RowOperand | null {
  const { accrued } = interest
  const ofTerm = multiply(term.inTerm, interestOfMonth(scope, terms.step, term, base.opening, interest))
  const run = scope.row('interest', {
    unit: 'cents',
    kind: 'flow',
    formula: interest.stubDays ? add(ofTerm, stubInterest(scope, interest, interest.stubDays)) : ofTerm,
    debit: interest.charge ?? '6611',
    credit: accrued,
  })
  const owed = add(previous(scope.ref('interestOwed')), run)
  const clears = (code: string, flag: Operand, posting: Pick<LineRow, 'credit' | 'cash'>): RowOperand =>
    scope.row(code, { unit: 'cents', kind: 'flow', formula: multiply(flag, owed), debit: accrued, ...posting })
  const inCash = { credit: '512', cash: 'interest' } as const
  const balance = (cleared: Operand) =>
    scope.row('interestOwed', { unit: 'cents', kind: 'stock', formula: cumulate(constant(0), run, cleared) })
  if (!terms.capitalises) {
    balance(clears('interestPaid', term.due, inCash))
    return null
  }
  const inMoney = base.repaying ? maximum(base.repaying, term.last) : term.last
  const capitalising = flagRow(scope, 'capitalising', subtract(term.due, inMoney))
  const joining = clears('interestCapitalised', capitalising, { credit: base.principal })
  balance(add(clears('interestPaid', subtract(term.due, capitalising), inCash), joining))
  return joining
}

/** What runs in a month: the interest up to this month less that up to the month before, so that a period's is exact. */
function interestOfMonth(
  scope: LineScope,
  step: number,
  term: TermRows,
  opening: RowOperand,
  interest: DebtInterest,
): Operand {
  const upTo = (months: Operand) => interestOver(opening, interest, months)
  if (step === 1) return upTo(constant(1))
  const sinceLast = modulo(multiply(subtract(term.elapsed, constant(1)), term.inTerm), constant(step))
  const month = scope.row('monthOfTerm', {
    unit: 'count',
    kind: 'rate',
    formula: multiply(add(sinceLast, constant(1)), term.inTerm),
  })
  return subtract(upTo(month), upTo(subtract(month, constant(1))))
}

/** The days between the drawdown and the first whole period: they run in the month of the drawdown. */
function stubInterest(scope: LineScope, { annualRate }: DebtInterest, days: Operand): Operand {
  return round(multiply(multiply(scope.ref('drawdown'), annualRate), divide(days, constant(365))))
}
