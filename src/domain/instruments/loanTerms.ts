import { constant, time } from '../calc/expression.ts'
import { equals, multiply, round } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import {
  annualRateParameter,
  durationParameter,
  frequencyChoice,
  graceParameter,
  originChoice,
  paymentStep,
  principalParameters,
  repaymentChoice,
  repaymentProfiles,
  whenNew,
} from './debtTerm.ts'
import { debtRowCodes, interestRowCodes, laySchedule } from './loanSchedule.ts'

/** The choices of a loan. */
export const loanChoices = [originChoice, repaymentChoice, frequencyChoice] as const

/** What is kept by the lender or asked for at the drawdown, as a share of the principal. */
export const feeRateParameter = {
  id: 'feeRate',
  unit: 'rate',
  shape: 'scalar',
  min: 0,
  max: 0.2,
  default: 0,
  when: whenNew,
} as const satisfies ParameterDefinition

/** The figures of a loan, in the order of its form. */
export const loanParameters = [
  ...principalParameters,
  annualRateParameter,
  durationParameter,
  graceParameter,
  feeRateParameter,
] as const satisfies readonly ParameterDefinition[]

export const loanRowCodes = [...debtRowCodes, ...interestRowCodes, 'fee'] as const

/** Lays a loan: its schedule by the choices of the line (D 512 C principal, interest 6611), and its fee at the drawdown (D 627 C 512). */
export function layLoan(scope: LineScope, accounts: { readonly principal: string; readonly accrued: string }): void {
  const { line } = scope
  const profile = repaymentProfiles.find((code) => code === scope.choice('repayment')) ?? repaymentChoice.default
  laySchedule(
    scope,
    {
      profile,
      step: paymentStep(line),
      grace: profile === 'bullet' ? constant(0) : scope.parameter('grace'),
    },
    { principal: accounts.principal, cashIn: 'borrowing', cashOut: 'loanRepayments' },
    { annualRate: scope.parameter('annualRate'), accrued: accounts.accrued },
  )
  if (scope.choice('origin') === 'existing') return
  const principal = multiply(scope.parameter('principal'), scope.active)
  scope.row('fee', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(
      round(multiply(principal, scope.parameter('feeRate'))),
      equals(time('counter'), scope.ref('drawPeriod')),
    ),
    debit: '627',
    credit: '512',
    cash: 'suppliers',
  })
}
