import { time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { equals, multiply } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** An amount that stands at the opening, and the month of the plan in which it is settled: 1 for the first. */
export const openingSettlementParameters = [
  { id: 'amount', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
  { id: 'settlementDelay', unit: 'months', shape: 'scalar', min: 1, max: 120, default: 1, integer: true },
] as const satisfies readonly ParameterDefinition[]

/** Opens an account with the typed amount, and gives the formula of its settlement, that many months after the opening. */
export function openAndSettle(scope: LineScope, account: string, delay: Operand): Operand {
  const held = multiply(scope.parameter('amount'), scope.active)
  scope.opening(account, held)
  return multiply(held, equals(time('counter'), delay))
}
