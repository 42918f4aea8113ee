import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, cumulate, equals, modulo, multiply, previous } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope } from '../plan/lineKind.ts'

/** How often a tax is declared: every month, or at the end of each quarter or year of the calendar. */
export const declarationChoice = {
  id: 'declaration',
  options: ['monthly', 'quarterly', 'yearly'],
  default: 'monthly',
} as const satisfies ChoiceDefinition

/** 1 in the last month of each period of the calendar; null when every month ends one. */
export function periodEnd(scope: LineScope): RowOperand | null {
  const declared = scope.choice(declarationChoice.id)
  if (declared === 'monthly') return null
  const step = constant(declared === 'quarterly' ? 3 : 12)
  return scope.row('periodEnd', {
    unit: 'flag',
    kind: 'flag',
    formula: equals(modulo(time('calendarMonth'), step), constant(0)),
  })
}

/** The codes of the rows that gathering by period adds. */
export const dueByPeriodRowCodes = ['periodEnd', 'duePending', 'duePeriod'] as const

/** Gathers what arises month by month until the end of its period, when it becomes due. */
export function dueByPeriod(scope: LineScope, arising: RowOperand): RowOperand {
  const end = periodEnd(scope)
  if (!end) return arising
  const held: Operand = previous(scope.ref('duePending'))
  const due = scope.row('duePeriod', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(end, add(held, arising)),
  })
  scope.row('duePending', { unit: 'cents', kind: 'stock', formula: cumulate(constant(0), arising, due) })
  return due
}
