import type { RowOperand } from '../calc/expression.ts'
import { multiply, round, shift } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'

const delay = { unit: 'months', shape: 'scalar', min: 0, max: 12, integer: true } as const

/** The employer's rate, and when wages and contributions are paid. */
export const payWagesParameters = [
  { id: 'chargeRate', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.42, toCheck: true },
  { id: 'payDelay', ...delay, default: 0 },
  { id: 'chargesDelay', ...delay, default: 1 },
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows of what follows from wages. */
export const payWagesRowCodes = ['wagesPaid', 'employerCharges', 'employerChargesPaid'] as const

/** Pays wages after their delay (D 421 C 512), charges the employer's contributions (D 645 C 431) and pays them (D 431 C 512). */
export function payWages(scope: LineScope, wages: RowOperand): void {
  scope.row('wagesPaid', {
    unit: 'cents',
    kind: 'flow',
    formula: shift(wages, scope.parameter('payDelay')),
    debit: '421',
    credit: '512',
    cash: 'wages',
  })
  const charges = scope.row('employerCharges', {
    unit: 'cents',
    kind: 'flow',
    formula: round(multiply(wages, scope.parameter('chargeRate'))),
    debit: '645',
    credit: '431',
  })
  scope.row('employerChargesPaid', {
    unit: 'cents',
    kind: 'flow',
    formula: shift(charges, scope.parameter('chargesDelay')),
    debit: '431',
    credit: '512',
    cash: 'socialCharges',
  })
}
