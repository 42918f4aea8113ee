import type { Operand, RowOperand } from '../calc/expression.ts'
import { multiply, round } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { restrictionChoice } from './grantContract.ts'
import { layRestrictedFund, restrictedFundRowCodes } from './restrictedFunds.ts'
import type { RestrictedFundAccounts } from './restrictedFunds.ts'
import { spreadOverYear } from './spreadOverYear.ts'

/** What of a resource given for a project is spent in each fiscal year, whichever year it came in. */
export const yearlySpendingParameter = {
  id: 'spentAmount',
  unit: 'cents',
  shape: 'byYear',
  min: 0,
  max: 1e12,
  default: 0,
  integer: true,
  when: { choice: restrictionChoice.id, is: ['restricted'] },
} as const satisfies ParameterDefinition

/** The codes of the rows of a resource given for a project. */
export const yearlyRestrictionRowCodes = ['yearSpending', 'spent', ...restrictedFundRowCodes] as const

/** What comes in for the project, and the share of what is typed that counts. */
interface RestrictedIncome {
  readonly income: RowOperand
  readonly counted: Operand
}

/** Sets aside at each closing what is unspent of a resource given for a project, and uses it as it is spent, evenly over each year. */
export function layYearlyRestriction(
  scope: LineScope,
  fund: RestrictedFundAccounts,
  { income, counted }: RestrictedIncome,
): void {
  const yearSpending = scope.row('yearSpending', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(scope.parameter(yearlySpendingParameter.id), counted)),
  })
  const spent = scope.row('spent', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadOverYear(scope, yearSpending, scope.evenShare()),
  })
  layRestrictedFund(scope, fund, { income, spent })
}
