import type { Application, Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { add, divide, maximum, minimum, multiply, round, subtract } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** The months over which a straight line runs: the life of an asset, or what is left of it for one that already stands. */
export const lifeParameter = {
  id: 'life',
  unit: 'months',
  shape: 'scalar',
  min: 1,
  max: 600,
  default: 60,
  integer: true,
  toCheck: true,
} as const satisfies ParameterDefinition

/** The codes of the rows that a straight line adds. */
export const straightLineRowCodes = ['monthsRun', 'monthsRunBefore'] as const

/**
 * The monthly part of a base by straight line over a life, from period `first` on: what is reached, rounded, less what was
 * reached the month before, so that the parts add up to the base. A component has a life and rows of its own: their ids end
 * with its number.
 */
export function straightLine(scope: LineScope, base: RowOperand, first: RowOperand, component = ''): Application {
  const life = scope.parameter(`life${component}`)
  const monthsRun = (code: string, sinceFirst: Operand) =>
    scope.row(`${code}${component}`, {
      unit: 'months',
      kind: 'rate',
      formula: minimum(maximum(sinceFirst, constant(0)), life),
    })
  const before = subtract(time('counter'), first)
  const reached = monthsRun('monthsRun', add(before, constant(1)))
  const reachedBefore = monthsRun('monthsRunBefore', before)
  const partOf = (months: RowOperand) => round(divide(multiply(base, months), life))
  return subtract(partOf(reached), partOf(reachedBefore))
}
