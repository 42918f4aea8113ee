import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import {
  add,
  annuity,
  atLeast,
  divide,
  following,
  maximum,
  minimum,
  modulo,
  multiply,
  round,
  subtract,
} from '../calc/formulas.ts'
import type { LineScope } from '../plan/lineKind.ts'
import type { DebtTerms, TermRows } from './debtTerm.ts'
import type { Parts } from './paymentByParts.ts'
import { grownOver, wholeGrace } from './paymentByParts.ts'

export const dueRowCodes = ['graceLeft', 'paymentsAfter', 'capitalPace', 'balancePace', 'dueWithinYear'] as const

/** What the share due within a year is worked out from: the balance, and what repays it. */
export interface RepaidBy {
  readonly closing: RowOperand
  readonly parts: Parts | null
  /** The capital of an irregular schedule. */
  readonly typed: RowOperand | null
}

const year = constant(12)

/**
 * Lays the part of a balance that falls due within twelve months, from what is left by the profile, so that it also holds
 * in the plan's last months. All of it once the term is within twelve months; capital that will be repaid early is not due.
 */
export function layDueWithinYear(scope: LineScope, terms: DebtTerms, term: TermRows, by: RepaidBy): void {
  const { closing } = by
  const atTerm = multiply(closing, atLeast(add(term.elapsed, year), scope.parameter('duration')))
  const before = by.typed ? following(by.typed, year) : by.parts && capitalAhead(scope, terms, term, closing, by.parts)
  scope.row('dueWithinYear', {
    unit: 'cents',
    kind: 'stock',
    formula: before ? maximum(atTerm, minimum(closing, before)) : atTerm,
  })
}

/** The capital of the payments of the next twelve months, as long as the term is further away. */
function capitalAhead(
  scope: LineScope,
  terms: DebtTerms,
  term: TermRows,
  closing: RowOperand,
  { payment, rate, isRevised }: Parts,
): Operand {
  const { step, profile } = terms
  const ofPayments = (months: Operand) => (step === 1 ? months : divide(months, constant(step)))
  const lastPaid =
    step === 1 ? term.elapsed : subtract(term.elapsed, modulo(multiply(term.elapsed, term.inTerm), constant(step)))
  const graceLeft = layGraceLeft(scope, terms, lastPaid)
  const payments = ofPayments(graceLeft.kind === 'constant' ? year : maximum(subtract(year, graceLeft), constant(0)))
  const balance = terms.capitalises && rate ? grownOver(closing, rate, graceLeft, step) : closing
  const left = () =>
    scope.row('paymentsAfter', {
      unit: 'count',
      kind: 'rate',
      formula: ofPayments(subtract(scope.parameter('duration'), maximum(terms.grace, lastPaid))),
    })
  if (profile === 'constantCapital' || rate === null) {
    if (!isRevised) return multiply(payment, payments)
    return round(divide(multiply(balance, payments), left()))
  }
  // Capital grows by the rate from payment to payment: its sum over n payments is the first one over this pace.
  const pace = (code: string, count: Operand) =>
    scope.row(code, {
      unit: 'rate',
      kind: 'rate',
      formula: subtract(annuity(rate, count, constant(1)), rate),
    })
  const ahead = pace('capitalPace', payments)
  if (!isRevised) return round(divide(subtract(payment, multiply(balance, rate)), ahead))
  const repaid = terms.residual ? maximum(subtract(balance, terms.residual), constant(0)) : balance
  return round(divide(multiply(repaid, pace('balancePace', left())), ahead))
}

/** The months that are left, after this month's payment, before the first payment that repays capital may run. */
function layGraceLeft(scope: LineScope, terms: DebtTerms, lastPaid: Operand): Operand {
  if (terms.grace.kind === 'constant' && terms.grace.value === 0) return constant(0)
  return scope.row('graceLeft', {
    unit: 'months',
    kind: 'rate',
    formula: maximum(subtract(wholeGrace(terms), lastPaid), constant(0)),
  })
}
