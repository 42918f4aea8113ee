import type { Operand } from '../calc/expression.ts'
import { multiply, round } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope } from '../plan/lineKind.ts'
import { profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'

/**
 * Where a voluntary contribution is shown: at the foot of the income statement, when it matters and can be measured, or in
 * the notes only (ANC 2018-06; DOMAIN 1.4 benevolat).
 */
export const disclosureChoice = {
  id: 'disclosure',
  options: ['inAccounts', 'inNotes'],
  default: 'inAccounts',
} as const satisfies ChoiceDefinition

/** The codes of the rows of a voluntary contribution. */
export const inKindRowCodes = ['yearAmount', ...profileRowCodes, 'contributed'] as const

/** Lays a voluntary contribution: the same value as a charge and as a resource (86 and 87), never any cash; posted only when it is in the accounts. */
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
  const isPosted = scope.choice(disclosureChoice.id) === 'inAccounts'
  scope.row('contributed', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
    ...(isPosted ? { debit: accounts.charge, credit: accounts.resource } : {}),
    brings: true,
  })
}
