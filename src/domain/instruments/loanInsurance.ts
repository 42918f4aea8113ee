import type { Operand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import { divide, multiply, round, when } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import type { DebtRows } from './loanSchedule.ts'

/** What the premium of a loan's insurance is a share of: the amount of the loan, or what is left of it. */
export const insuranceChoice = {
  id: 'insurance',
  options: ['none', 'onPrincipal', 'onBalance'],
  default: 'none',
} as const satisfies ChoiceDefinition

/** The yearly premium, as a share of the amount or of what is left. */
export const insuranceRateParameter = {
  id: 'insuranceRate',
  unit: 'rate',
  shape: 'scalar',
  min: 0,
  max: 0.1,
  default: 0,
  when: { choice: 'insurance', is: ['onPrincipal', 'onBalance'] },
} as const satisfies ParameterDefinition

/** Lays the premium, paid with each payment as long as something is owed (D 616 C 512). */
export function layInsurance(scope: LineScope, step: number, { term, principal, opening }: DebtRows): void {
  const choice = scope.choice(insuranceChoice.id)
  if (choice === 'none') return
  const months: Operand = step === 1 ? constant(1) : scope.ref('monthOfTerm')
  const insured = multiply(choice === 'onPrincipal' ? principal : opening, scope.parameter('insuranceRate'))
  const premium = round(multiply(insured, divide(months, constant(12))))
  scope.row('insurance', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(term.due, when(opening, premium, constant(0))),
    debit: '616',
    credit: '512',
    cash: 'suppliers',
  })
}
