import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import { atLeast, choose, equals, maximum, multiply, subtract, within } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** How far an uncertain resource has come. */
export const statuses = ['idea', 'asked', 'notified', 'signed', 'paid', 'refused'] as const
/** The number of a status, from 1. */
export const statusNumber = (status: (typeof statuses)[number]) => statuses.indexOf(status) + 1

/** Whether a status (its number) says that the award was decided in favour: it counts in full. */
export function isSecured(status: number): boolean {
  return status >= statusNumber('notified') && status <= statusNumber('paid')
}

/** What an uncertain resource asks for: how far it has come, and how likely it is. */
export const awardParameters = [
  { id: 'status', unit: 'choice', shape: 'scalar', min: 1, max: 6, default: 2, integer: true, options: statuses },
  { id: 'probability', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.5 },
] as const satisfies readonly ParameterDefinition[]

/** The same for a kind whose awards usually have come further, or are less likely, than those that are asked for. */
export function awardParametersAt(status: (typeof statuses)[number], probability: number) {
  const [statusParameter, probabilityParameter] = awardParameters
  return [
    { ...statusParameter, default: statusNumber(status) },
    { ...probabilityParameter, default: probability },
  ] as const satisfies readonly ParameterDefinition[]
}

/** 1 when the award was decided in favour, else 0. */
export function securedFlag(scope: LineScope): Operand {
  return within(scope.parameter('status'), constant(statusNumber('notified')), constant(statusNumber('paid')))
}

/** The code of the row of the share that counts. */
export const retainedShareCode = 'retainedShare'

/**
 * Lays the share of an uncertain resource that counts, by the plan's funding basis: what is secured, each by its
 * probability, all in full, or in full from the plan's cutoff on. What is secured counts in full, what was refused not.
 */
export function retainedShare(scope: LineScope): RowOperand {
  const status = scope.parameter('status')
  const open = subtract(constant(1), equals(status, constant(statusNumber('refused'))))
  const probability = scope.parameter('probability')
  const decided = atLeast(status, constant(statusNumber('notified')))
  const likely = maximum(decided, probability)
  // A cutoff is 1 at most: what is secured is always beyond it.
  const beyondCutoff = maximum(decided, atLeast(probability, scope.driver('cutoff')))
  return scope.row(retainedShareCode, {
    unit: 'rate',
    kind: 'constant',
    formula: multiply(open, choose(scope.driver('fundingBasis'), decided, likely, constant(1), beyondCutoff)),
  })
}
