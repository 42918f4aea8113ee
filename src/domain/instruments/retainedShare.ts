import type { RowOperand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import { choose, equals } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** How far an uncertain resource has come. */
export const statuses = ['secured', 'requested', 'envisaged'] as const

/** What an uncertain resource asks for: how far it has come, and how likely it is. */
export const awardParameters = [
  { id: 'status', unit: 'choice', shape: 'scalar', min: 1, max: 3, default: 2, integer: true, options: statuses },
  { id: 'probability', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.5 },
] as const satisfies readonly ParameterDefinition[]

/** The code of the row of the share that counts. */
export const retainedShareCode = 'retainedShare'

/** Lays the share of an uncertain resource that counts, by the plan's funding basis: 1 if secured, its probability, or all. */
export function retainedShare(scope: LineScope): RowOperand {
  const secured = equals(scope.parameter('status'), constant(1))
  return scope.row(retainedShareCode, {
    unit: 'rate',
    kind: 'constant',
    formula: choose(scope.driver('fundingBasis'), secured, scope.parameter('probability'), constant(1)),
  })
}
