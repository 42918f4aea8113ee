import { constant, time } from '../calc/expression.ts'
import { equals, multiply, round } from '../calc/formulas.ts'
import type { ChoiceDefinition, DatedAccount, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { interestRowCodes } from './debtInterest.ts'
import {
  durationParameter,
  frequencyChoice,
  graceParameter,
  isByParts,
  originChoice,
  paymentStep,
  principalParameters,
  repaymentChoice,
  repaymentProfiles,
  whenNew,
} from './debtTerm.ts'
import type { DebtTerms } from './debtTerm.ts'
import { earlyParameters, earlyRepaymentChoice, earlyRowCodes, earlyTerms, layEarlyFee } from './earlyRepayment.ts'
import { insuranceChoice, insuranceRateParameter, layInsurance } from './loanInsurance.ts'
import { loanInterest, loanRateParameters, rateKindChoice } from './loanRate.ts'
import { debtRowCodes, laySchedule } from './loanSchedule.ts'

/** What becomes of interest while capital waits: it is paid, or it joins the capital (total deferral). */
export const graceKindChoice = {
  id: 'graceKind',
  options: ['interestOnly', 'total'],
  default: 'interestOnly',
  when: { choice: 'repayment', is: ['constantPayment', 'constantCapital', 'bullet', 'balloon'] },
} as const satisfies ChoiceDefinition

/** The choices of a loan: every kind that lays one has them all. */
export const loanChoices = [
  originChoice,
  repaymentChoice,
  frequencyChoice,
  graceKindChoice,
  rateKindChoice,
  insuranceChoice,
  earlyRepaymentChoice,
] as const

/** What a balloon leaves to the last payment. */
const balloonParameter = {
  id: 'balloon',
  unit: 'cents',
  shape: 'scalar',
  min: 0,
  max: 1e12,
  default: 0,
  integer: true,
  when: { choice: 'repayment', is: ['balloon'] },
} as const satisfies ParameterDefinition

/** The capital of an irregular schedule, by month of the plan; what is left is repaid at the term. */
const capitalByMonthParameter = {
  id: 'capitalByMonth',
  unit: 'cents',
  shape: 'byMonth',
  min: 0,
  max: 1e12,
  default: 0,
  integer: true,
  when: { choice: 'repayment', is: ['irregular'] },
} as const satisfies ParameterDefinition

/** Days between the drawdown and the first whole period. */
const stubDaysParameter = {
  id: 'stubDays',
  unit: 'count',
  shape: 'scalar',
  min: 0,
  max: 366,
  default: 0,
  integer: true,
  when: whenNew,
} as const satisfies ParameterDefinition

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

/** The figures of a loan, in the order of its form: every kind that lays one has them all (`loanParametersWith`). */
export const loanParameters = [
  ...principalParameters,
  ...loanRateParameters,
  durationParameter,
  graceParameter,
  balloonParameter,
  capitalByMonthParameter,
  stubDaysParameter,
  feeRateParameter,
  insuranceRateParameter,
  ...earlyParameters,
] as const satisfies readonly ParameterDefinition[]

type LoanParameter = (typeof loanParameters)[number]
type OwnTerms = Partial<Pick<ParameterDefinition, 'default' | 'min' | 'max' | 'toCheck' | 'source'>>

/** The figures of a loan with the defaults and bounds of one kind of lender. */
export function loanParametersWith(
  own: Readonly<Partial<Record<LoanParameter['id'], OwnTerms>>>,
): readonly (ParameterDefinition & Pick<LoanParameter, 'id'>)[] {
  return loanParameters.map((parameter) => ({ ...parameter, ...own[parameter.id] }))
}

export const loanRowCodes = [...debtRowCodes, ...interestRowCodes, ...earlyRowCodes, 'fee', 'insurance'] as const

/**
 * Lays a loan by the choices of its line: its schedule (D 512 C principal, interest 6611), its fee at the drawdown (D 627
 * C 512), its insurance and its early repayment. The kind has `loanChoices` and `loanParameters`.
 */
export function layLoan(
  scope: LineScope,
  accounts: { readonly principal: string | DatedAccount; readonly accrued: string },
): void {
  const terms = loanTerms(scope)
  const rows = laySchedule(
    scope,
    terms,
    { principal: accounts.principal, cashIn: 'borrowing', cashOut: 'loanRepayments' },
    loanInterest(scope, accounts.accrued),
  )
  layInsurance(scope, terms.step, rows)
  if (terms.early) layEarlyFee(scope)
  if (scope.choice('origin') === 'existing') return
  scope.row('fee', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(
      round(multiply(rows.principal, scope.parameter('feeRate'))),
      equals(time('counter'), scope.ref('drawPeriod')),
    ),
    debit: '627',
    credit: '512',
    cash: 'suppliers',
  })
}

/** How the choices of a line say that its loan is repaid. */
function loanTerms(scope: LineScope): DebtTerms {
  const profile = repaymentProfiles.find((code) => code === scope.choice('repayment')) ?? repaymentChoice.default
  const early = earlyTerms(scope)
  return {
    profile,
    step: paymentStep(scope.line),
    grace: isByParts(profile) ? scope.parameter('grace') : constant(0),
    capitalises: scope.choice(graceKindChoice.id) === 'total' && profile !== 'irregular',
    ...(profile === 'balloon' ? { residual: scope.parameter('balloon') } : {}),
    ...(profile === 'irregular' ? { typedCapital: scope.parameter('capitalByMonth') } : {}),
    ...(early ? { early } : {}),
  }
}
