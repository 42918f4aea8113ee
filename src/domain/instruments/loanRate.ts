import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import { add, divide, multiply, power, round, subtract } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { annualRateParameter } from './debtTerm.ts'

/** What the yearly rate of a loan is: one proportional rate, one effective rate, or a proportional rate a fiscal year. */
export const rateKindChoice = {
  id: 'rateKind',
  options: ['fixed', 'effective', 'byYear'],
  default: 'fixed',
} as const satisfies ChoiceDefinition

/** The rates of a loan: one for its whole life, or one a fiscal year. */
export const loanRateParameters = [
  { ...annualRateParameter, when: { choice: 'rateKind', is: ['fixed', 'effective'] } },
  {
    ...annualRateParameter,
    id: 'annualRateByYear',
    shape: 'byYear',
    when: { choice: 'rateKind', is: ['byYear'] },
  },
] as const satisfies readonly ParameterDefinition[]

/** What a debt costs: its yearly rate, and the account of the interest that is owed. */
export interface DebtInterest {
  readonly annualRate: Operand
  readonly accrued: string
  /** The account of the charge, 6611 unless told. */
  readonly charge?: string
  /** The yearly rate is effective: a month costs (1 + rate) ^ (1/12) − 1 instead of rate / 12. */
  readonly isEffective?: boolean
  /** The yearly rate changes with the fiscal year. */
  readonly isStepped?: boolean
  /** Days before the first whole period, at rate × days / 365, paid with the first payment. */
  readonly stubDays?: Operand
}

/** What a loan costs, by the choices of its line. */
export function loanInterest(scope: LineScope, accrued: string): DebtInterest {
  const rateKind = scope.choice(rateKindChoice.id)
  const isStepped = rateKind === 'byYear'
  return {
    annualRate: scope.parameter(isStepped ? 'annualRateByYear' : 'annualRate'),
    accrued,
    isEffective: rateKind === 'effective',
    isStepped,
    ...(scope.choice('origin') === 'existing' ? {} : { stubDays: scope.parameter('stubDays') }),
  }
}

/** The interest that a balance bears over some months, in whole cents. */
export function interestOver(balance: Operand, interest: DebtInterest, months: Operand): Operand {
  const years = divide(months, constant(12))
  if (interest.isEffective) return round(multiply(balance, effectiveRate(interest, years)))
  return round(multiply(multiply(balance, interest.annualRate), years))
}

/** Lays the rate from one payment to the next. */
export function layPaymentRate(scope: LineScope, interest: DebtInterest, step: number): RowOperand {
  const years = divide(constant(step), constant(12))
  return scope.row('paymentRate', {
    unit: 'rate',
    kind: interest.isStepped ? 'rate' : 'constant',
    formula: interest.isEffective ? effectiveRate(interest, years) : multiply(interest.annualRate, years),
  })
}

function effectiveRate({ annualRate }: DebtInterest, years: Operand): Operand {
  return subtract(power(add(constant(1), annualRate), years), constant(1))
}
