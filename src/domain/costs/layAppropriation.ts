import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import {
  add,
  cumulate,
  equals,
  maximum,
  minimum,
  multiply,
  previous,
  round,
  subtract,
  yearToDate,
} from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** The month of the meeting that decides on the result of the year that closed before it. */
export const decisionMonthParameter = {
  id: 'decisionMonth',
  unit: 'calendarMonth',
  shape: 'scalar',
  min: 1,
  max: 12,
  default: 6,
  integer: true,
} as const satisfies ParameterDefinition

/** A share of a surplus that is typed. */
export const surplusShare = { unit: 'rate', shape: 'scalar', min: 0, max: 1 } as const

/** The codes of the rows of a surplus, up to the meeting that decides on it. */
export const surplusRowCodes = ['resultToDate', 'surplusClosed', 'surplusDecided', 'surplusPending'] as const

/**
 * Lays the surplus on which the meeting decides: the result of the year that closed, less the losses still carried (110). A
 * loss is carried to 110 by itself; the result before the plan is not known and gives nothing.
 */
export function laySurplus(scope: LineScope): RowOperand {
  const result = scope.row('resultToDate', {
    unit: 'cents',
    kind: 'stock',
    formula: yearToDate(scope.statement('income', 'result')),
  })
  const closing = previous(result)
  const afterLosses = minimum(closing, add(closing, previous(scope.statement('balance', 'retained'))))
  const closed = scope.row('surplusClosed', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(multiply(time('yearStart'), scope.active), maximum(afterLosses, constant(0))),
  })
  const decided = scope.row('surplusDecided', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(
      equals(time('calendarMonth'), scope.parameter(decisionMonthParameter.id)),
      add(previous(scope.ref('surplusPending')), closed),
    ),
  })
  scope.row('surplusPending', { unit: 'cents', kind: 'stock', formula: cumulate(constant(0), closed, decided) })
  return decided
}

/** Moves a part of the surplus from 110 to a reserve. */
export function setAside(scope: LineScope, code: string, amount: Operand, reserve: string): RowOperand {
  return scope.row(code, { unit: 'cents', kind: 'flow', formula: round(amount), debit: '110', credit: reserve })
}

/** Moves the legal share to reserve 1061, until it equals the capital. */
export function setLegalReserveAside(scope: LineScope, decided: RowOperand): RowOperand {
  const missing = maximum(subtract(previous(scope.balanceOf('1013')), previous(scope.balanceOf('1061'))), constant(0))
  const asked = multiply(decided, scope.parameter('legalReserveShare'))
  return setAside(scope, 'legalReserve', minimum(asked, missing), '1061')
}
