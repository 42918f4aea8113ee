import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  annuity,
  divide,
  equals,
  maximum,
  minimum,
  modulo,
  multiply,
  power,
  previous,
  round,
  subtract,
  when,
} from '../calc/formulas.ts'
import type { LineScope } from '../plan/lineKind.ts'
import type { DebtTerms, TermRows } from './debtTerm.ts'
import { flagRow } from './debtTerm.ts'
import type { DebtInterest } from './loanRate.ts'
import { layPaymentRate } from './loanRate.ts'

export const partsRowCodes = [
  'capitalPayments',
  'balanceAfterGrace',
  'paymentsLeft',
  'paymentFromBalance',
  'paymentKept',
  'payment',
] as const

/** What a debt repaid by parts pays each time: capital and interest together, or capital alone (constant capital). */
export interface Parts {
  readonly payment: RowOperand
  /** The rate from one payment to the next; null where payments do not depend on it. */
  readonly rate: Operand | null
  /** Payments are computed again from what is left: when the rate changes, or after an early repayment. */
  readonly isRevised: boolean
}

interface Balance {
  readonly principal: Operand
  readonly opening: RowOperand
}

/** Lays the payment of a debt repaid by parts, rounded to the cent; the last one takes what is left. */
export function layParts(
  scope: LineScope,
  terms: DebtTerms,
  term: TermRows,
  balance: Balance,
  interest: DebtInterest | null,
): Parts {
  const dependsOnRate = terms.profile !== 'constantCapital' || terms.capitalises === true
  const rate = interest && dependsOnRate ? layPaymentRate(scope, interest, terms.step) : null
  const followsRate = rate !== null && interest?.isStepped === true
  const lowers = terms.early?.lowers === true
  const payment =
    followsRate || lowers
      ? layRevised(scope, terms, term, balance.opening, rate, followsRate ? rate : null)
      : layFixed(scope, terms, balance.principal, rate, interest)
  return { payment, rate, isRevised: followsRate || lowers }
}

/** The capital of a payment by parts: what the payment leaves once the interest of its period is paid, never more than what is left. */
export function capitalOfPart({ profile }: DebtTerms, { payment, rate }: Parts, opening: RowOperand): Operand {
  const isCapitalAlone = profile === 'constantCapital' || rate === null
  return minimum(opening, isCapitalAlone ? payment : subtract(payment, round(multiply(opening, rate))))
}

/** The months of grace that end with a payment. */
export function wholeGrace({ grace, step }: DebtTerms): Operand {
  if (step === 1) return grace
  if (grace.kind === 'constant') return constant(grace.value - (grace.value % step))
  return subtract(grace, modulo(grace, constant(step)))
}

/** What a balance has grown to once interest has joined it for some months. */
export function grownOver(balance: Operand, rate: Operand, months: Operand, step: number): Operand {
  return multiply(balance, power(add(constant(1), rate), step === 1 ? months : divide(months, constant(step))))
}

/** One payment for the whole term. */
function layFixed(
  scope: LineScope,
  terms: DebtTerms,
  principal: Operand,
  rate: Operand | null,
  interest: DebtInterest | null,
): RowOperand {
  const payments = scope.row('capitalPayments', {
    unit: 'count',
    kind: 'constant',
    formula: maximum(divide(subtract(scope.parameter('duration'), terms.grace), constant(terms.step)), constant(1)),
  })
  const balance =
    terms.capitalises && rate
      ? scope.row('balanceAfterGrace', {
          unit: 'cents',
          kind: 'constant',
          formula: round(grownOver(withStub(principal, rate, interest), rate, wholeGrace(terms), terms.step)),
        })
      : principal
  return scope.row('payment', {
    unit: 'cents',
    kind: 'constant',
    formula: round(paymentOn(terms, balance, payments, rate ?? constant(0))),
  })
}

/** A principal whose interest joins it, with that of its stub, which bears none before it has joined. */
function withStub(principal: Operand, rate: Operand, interest: DebtInterest | null): Operand {
  if (!interest?.stubDays) return principal
  const stub = multiply(interest.annualRate, divide(interest.stubDays, constant(365)))
  return multiply(principal, add(constant(1), divide(stub, add(constant(1), rate))))
}

/** A payment that is kept from month to month until the rate changes or capital is repaid early. */
function layRevised(
  scope: LineScope,
  terms: DebtTerms,
  term: TermRows,
  opening: RowOperand,
  rate: Operand | null,
  steppedRate: RowOperand | null,
): RowOperand {
  const { step, grace } = terms
  const monthRow = (code: string, unit: 'cents' | 'count', formula: Operand) =>
    scope.row(code, { unit, kind: 'rate', formula })
  const lastPaid = subtract(term.elapsed, step === 1 ? constant(1) : scope.ref('monthOfTerm'))
  const left = monthRow(
    'paymentsLeft',
    'count',
    divide(subtract(scope.parameter('duration'), maximum(grace, lastPaid)), constant(step)),
  )
  const capitalised = maximum(subtract(wholeGrace(terms), lastPaid), constant(0))
  const balance =
    terms.capitalises && rate
      ? monthRow('balanceAfterGrace', 'cents', round(grownOver(opening, rate, capitalised, step)))
      : opening
  const anew = monthRow('paymentFromBalance', 'cents', round(paymentOn(terms, balance, left, rate ?? constant(0))))
  const kept = flagRow(scope, 'paymentKept', keptFlag(scope, terms, steppedRate))
  const before = previous(scope.ref('payment'))
  return monthRow('payment', 'cents', multiply(term.inTerm, when(multiply(kept, before), before, anew)))
}

/** 1 in the months that change nothing: the rate is the same, no interest has joined the capital, none was repaid early. */
function keptFlag(scope: LineScope, { capitalises, early }: DebtTerms, steppedRate: RowOperand | null): Operand {
  const not = (flag: Operand) => subtract(constant(1), flag)
  const causes = [
    ...(steppedRate ? [equals(steppedRate, previous(steppedRate))] : []),
    ...(capitalises ? [not(previous(scope.ref('capitalising')))] : []),
    ...(early?.lowers ? [not(equals(time('counter'), add(scope.ref('earlyPeriod'), constant(1))))] : []),
  ]
  return causes.reduce(multiply)
}

/** The payment that repays a balance in so many payments, all but the residual of a balloon. */
function paymentOn({ profile, residual }: DebtTerms, balance: Operand, payments: Operand, rate: Operand): Operand {
  if (profile === 'constantCapital') return divide(balance, payments)
  if (!residual) return annuity(rate, payments, balance)
  const waiting = minimum(residual, balance)
  return add(annuity(rate, payments, subtract(balance, waiting)), multiply(waiting, rate))
}
