import { constant } from '../calc/expression.ts'
import type { RowOperand } from '../calc/expression.ts'
import { equals, multiply, subtract } from '../calc/formulas.ts'
import type { LineScope } from '../plan/lineKind.ts'
import { investmentGrantShare } from './datedAccounts.ts'
import { straightLine, straightLineRowCodes } from './straightLine.ts'

/** The codes of the rows that the taking of an investment grant to income adds. */
export const takenToIncomeRowCodes = [...straightLineRowCodes, 'takenToIncome', 'closedOut'] as const

/**
 * Takes an investment grant to income by straight line over the asset's life (D 139 C 747), from period `first` on; once
 * entirely taken, it leaves the balance sheet (D 131 C 139). `granted` is what was granted so far. Source: PCG 312-1.
 */
export function takeToIncome(scope: LineScope, granted: RowOperand, first: RowOperand): void {
  scope.row('takenToIncome', {
    unit: 'cents',
    kind: 'flow',
    formula: straightLine(scope, granted, first),
    debit: '139',
    credit: investmentGrantShare,
  })
  const isLast = equals(scope.ref('monthsRun'), scope.parameter('life'))
  const wasLast = equals(scope.ref('monthsRunBefore'), scope.parameter('life'))
  scope.row('closedOut', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(granted, multiply(isLast, subtract(constant(1), wasLast))),
    debit: '131',
    credit: '139',
  })
}
