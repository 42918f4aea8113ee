import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  annuity,
  cumulate,
  divide,
  equals,
  maximum,
  minimum,
  modulo,
  multiply,
  previous,
  round,
  subtract,
  when,
} from '../calc/formulas.ts'
import type { CashPayment, CashReceipt, LineScope } from '../plan/lineKind.ts'
import { isExisting, layTerm, termRowCodes } from './debtTerm.ts'
import type { DebtTerms, TermRows } from './debtTerm.ts'

/** The codes of the rows of a debt, those of its interest apart. */
export const debtRowCodes = [
  ...termRowCodes,
  'openingBalance',
  'drawdown',
  'capitalPayments',
  'payment',
  'capital',
  'closingBalance',
] as const
export const interestRowCodes = ['paymentRate', 'monthOfTerm', 'interest', 'interestPaid', 'interestOwed'] as const

/** Where a debt is posted: its account and its lines of the cash plan. */
export interface DebtAccounts {
  readonly principal: string
  readonly cashIn: CashReceipt
  readonly cashOut: CashPayment
}

/** What a debt costs: its yearly rate, and the account of the interest that is owed. */
export interface DebtInterest {
  readonly annualRate: Operand
  readonly accrued: string
}

/**
 * Lays the rows of a debt: drawdown, interest accrued month by month (null for a debt that bears none), capital by its
 * profile, and the balance as a corkscrew. Payments are rounded to the cent and the last one takes what is left, so the
 * balance ends at zero.
 */
export function laySchedule(
  scope: LineScope,
  terms: DebtTerms,
  accounts: DebtAccounts,
  interest: DebtInterest | null,
): void {
  const term = layTerm(scope, terms)
  const principal = multiply(scope.parameter('principal'), scope.active)
  const stands = isExisting(scope.line)
  const held = stands ? principal : constant(0)
  const opening = scope.row('openingBalance', {
    unit: 'cents',
    kind: 'stock',
    formula: previous(scope.ref('closingBalance'), held),
  })
  const drawdown = scope.row('drawdown', {
    unit: 'cents',
    kind: 'flow',
    formula: stands ? constant(0) : multiply(principal, equals(time('counter'), scope.ref('drawPeriod'))),
    debit: '512',
    credit: accounts.principal,
    cash: accounts.cashIn,
    brings: true,
  })
  const paid = interest ? layInterest(scope, terms.step, term, opening, interest) : constant(0)
  const capital = scope.row('capital', {
    unit: 'cents',
    kind: 'flow',
    formula: capitalFormula(scope, terms, term, {
      principal,
      opening,
      interest: paid,
      annualRate: interest ? interest.annualRate : constant(0),
    }),
    debit: accounts.principal,
    credit: '512',
    cash: accounts.cashOut,
  })
  scope.row('closingBalance', { unit: 'cents', kind: 'stock', formula: cumulate(held, drawdown, capital) })
  if (stands) scope.opening(accounts.principal, principal)
}

/** Interest runs month by month on the opening balance, in proportion (rate / 12); a payment clears what is owed. */
function layInterest(
  scope: LineScope,
  step: number,
  term: TermRows,
  opening: RowOperand,
  { annualRate, accrued }: DebtInterest,
): RowOperand {
  const yearly = multiply(opening, annualRate)
  const upTo = (months: Operand) => round(multiply(yearly, divide(months, constant(12))))
  const ofMonth = (): Operand => {
    if (step === 1) return upTo(constant(1))
    const sinceLast = modulo(multiply(subtract(term.elapsed, constant(1)), term.inTerm), constant(step))
    const month = scope.row('monthOfTerm', {
      unit: 'count',
      kind: 'rate',
      formula: multiply(add(sinceLast, constant(1)), term.inTerm),
    })
    return subtract(upTo(month), upTo(subtract(month, constant(1))))
  }
  const interest = scope.row('interest', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(term.inTerm, ofMonth()),
    debit: '6611',
    credit: accrued,
  })
  const owed = scope.ref('interestOwed')
  const paid = scope.row('interestPaid', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(term.due, add(previous(owed), interest)),
    debit: accrued,
    credit: '512',
    cash: 'interest',
  })
  scope.row('interestOwed', { unit: 'cents', kind: 'stock', formula: cumulate(constant(0), interest, paid) })
  return paid
}

interface Amounts {
  readonly principal: Operand
  readonly opening: RowOperand
  readonly interest: Operand
  readonly annualRate: Operand
}

/** The capital of a payment: what the profile says, never more than what is left, and all of it in the last one. */
function capitalFormula(scope: LineScope, terms: DebtTerms, term: TermRows, amounts: Amounts): Operand {
  const { principal, opening, interest, annualRate } = amounts
  if (terms.profile === 'bullet') return multiply(term.last, opening)
  const step = constant(terms.step)
  const periods = scope.row('capitalPayments', {
    unit: 'count',
    kind: 'constant',
    formula: maximum(divide(subtract(scope.parameter('duration'), terms.grace), step), constant(1)),
  })
  const payment = (formula: Operand) =>
    scope.row('payment', { unit: 'cents', kind: 'constant', formula: round(formula) })
  const repay = (planned: Operand) => when(term.last, opening, multiply(term.repaying, minimum(opening, planned)))
  if (terms.profile === 'constantCapital') return repay(payment(divide(principal, periods)))
  const periodRate = scope.row('paymentRate', {
    unit: 'rate',
    kind: 'constant',
    formula: multiply(annualRate, divide(step, constant(12))),
  })
  return repay(subtract(payment(annuity(periodRate, periods, principal)), interest))
}
