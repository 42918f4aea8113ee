import type { RowOperand } from '../calc/expression.ts'
import { time } from '../calc/expression.ts'
import { equals, minimum, multiply, periodOf, round, subtract } from '../calc/formulas.ts'
import type { CashPayment, ChoiceDefinition, DatedAccount, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import type { EarlyTerms } from './debtTerm.ts'

/** Whether capital is repaid before its time, and what that changes: the end of the loan, or its payments. */
export const earlyRepaymentChoice = {
  id: 'earlyRepayment',
  options: ['none', 'shorten', 'lower'],
  default: 'none',
} as const satisfies ChoiceDefinition

const whenEarly = { choice: 'earlyRepayment', is: ['shorten', 'lower'] } as const

/** The month of an early repayment, its amount, and the lender's indemnity as a share of it. */
export const earlyParameters = [
  {
    id: 'earlyMonth',
    unit: 'month',
    shape: 'scalar',
    min: 22800,
    max: 26399,
    default: 24,
    integer: true,
    when: whenEarly,
  },
  { id: 'earlyAmount', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, when: whenEarly },
  { id: 'earlyFeeRate', unit: 'rate', shape: 'scalar', min: 0, max: 0.2, default: 0, when: whenEarly },
] as const satisfies readonly ParameterDefinition[]

export const earlyRowCodes = ['earlyPeriod', 'earlyCapital', 'earlyFee'] as const

/** The early repayment that a line asks for; null when it asks for none. */
export function earlyTerms(scope: LineScope): EarlyTerms | null {
  const choice = scope.choice(earlyRepaymentChoice.id)
  if (choice === 'none') return null
  return {
    month: scope.parameter('earlyMonth'),
    amount: scope.parameter('earlyAmount'),
    lowers: choice === 'lower',
  }
}

/** What an early repayment follows, and where it is posted. */
export interface EarlyBase {
  readonly opening: RowOperand
  readonly capital: RowOperand
  readonly principal: string | DatedAccount
  readonly cashOut: CashPayment
}

/** Lays an early repayment: after the payment of its month, never more than what is left. */
export function layEarlyCapital(scope: LineScope, early: EarlyTerms, base: EarlyBase): RowOperand {
  const period = scope.row('earlyPeriod', { unit: 'count', kind: 'constant', formula: periodOf(early.month) })
  return scope.row('earlyCapital', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(equals(time('counter'), period), minimum(subtract(base.opening, base.capital), early.amount)),
    debit: base.principal,
    credit: '512',
    cash: base.cashOut,
  })
}

/** Lays the lender's indemnity for an early repayment (D 627 C 512). */
export function layEarlyFee(scope: LineScope): void {
  scope.row('earlyFee', {
    unit: 'cents',
    kind: 'flow',
    formula: round(multiply(scope.ref('earlyCapital'), scope.parameter('earlyFeeRate'))),
    debit: '627',
    credit: '512',
    cash: 'suppliers',
  })
}
