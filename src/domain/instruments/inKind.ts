import type { Operand } from '../calc/expression.ts'
import { multiply, round } from '../calc/formulas.ts'
import type { LineScope } from '../plan/lineKind.ts'
import { profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'

/** The codes of the rows of a voluntary contribution. */
export const inKindRowCodes = ['yearAmount', ...profileRowCodes, 'contributed'] as const

/** Lays a voluntary contribution: the same value as a charge and as a resource (86 and 87), never any cash. */
export function layInKind(
  scope: LineScope,
  yearValue: Operand,
  accounts: { readonly charge: string; readonly resource: string },
): void {
  const yearAmount = scope.row('yearAmount', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(yearValue, scope.active)),
  })
  scope.row('contributed', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadOverYear(yearAmount, yearShare(scope)),
    debit: accounts.charge,
    credit: accounts.resource,
    brings: true,
  })
}
