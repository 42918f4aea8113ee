import type { RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { add, multiply, previous, round, subtract, when } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { restrictionChoice } from './grantContract.ts'
import { layRestrictedFund, restrictedFundRowCodes } from './restrictedFunds.ts'
import type { RestrictedFundAccounts } from './restrictedFunds.ts'
import { spreadInPlace } from './spreadOverYear.ts'
import type { YearlyAwardRows } from './yearlyAward.ts'

/** The share of a restricted yearly award that is still unspent when its fiscal year closes; it is spent in the next one. */
export const unspentShareParameter = {
  id: 'unspentShare',
  unit: 'rate',
  shape: 'byYear',
  min: 0,
  max: 1,
  default: 0,
  when: { choice: restrictionChoice.id, is: ['restricted'] },
} as const satisfies ParameterDefinition

/** The codes of the rows of a restricted yearly award. */
export const unspentRowCodes = ['fundCarriedIn', 'yearSpending', 'spent', ...restrictedFundRowCodes] as const

/** Lays the restricted fund of a yearly award: each year spends evenly what the year before left and its own spent share. */
export function layUnspentAtClosing(
  scope: LineScope,
  accounts: RestrictedFundAccounts,
  { yearAmount, awarded }: YearlyAwardRows,
): void {
  const carried: RowOperand = scope.ref('fundCarriedIn')
  scope.row('fundCarriedIn', {
    unit: 'cents',
    kind: 'rate',
    formula: when(time('yearStart'), scope.ref('fundOpening'), previous(carried)),
  })
  const ofYear = round(multiply(yearAmount, subtract(constant(1), scope.parameter(unspentShareParameter.id))))
  const yearSpending = scope.row('yearSpending', { unit: 'cents', kind: 'rate', formula: add(ofYear, carried) })
  const spent = scope.row('spent', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadInPlace(yearSpending, scope.evenShare()),
  })
  layRestrictedFund(scope, accounts, { income: awarded, spent })
}
