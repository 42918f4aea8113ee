import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { add, atLeast, choose, equals, maximum, multiply, power, subtract } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { statusNumber } from './retainedShare.ts'

/** Whether the years that are typed are all part of one decision, or each year after the first must be won again. */
export const renewalChoice = {
  id: 'renewal',
  options: ['none', 'yearly'],
  default: 'none',
} as const satisfies ChoiceDefinition

const whenYearly = { choice: renewalChoice.id, is: ['yearly'] } as const

/** From which fiscal year of the plan it is a renewal, how likely each one is, and by how much it grows. */
export const renewalParameters = [
  { id: 'renewedFrom', unit: 'count', shape: 'scalar', min: 1, max: 20, default: 2, integer: true, when: whenYearly },
  {
    id: 'renewalProbability',
    unit: 'rate',
    shape: 'scalar',
    min: 0.01,
    max: 1,
    default: 0.8,
    toCheck: true,
    when: whenYearly,
  },
  { id: 'renewalGrowth', unit: 'rate', shape: 'scalar', min: -0.99, max: 1, default: 0, when: whenYearly },
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows of a renewal. */
export const renewalRowCodes = ['renewals', 'renewalsWon', 'renewedShare'] as const

/** What renewals leave of a yearly award, and whether a year is part of its first decision. */
interface Renewal {
  readonly share: RowOperand
  readonly decided: Operand
}

/**
 * Lays the share of a yearly award that its renewals leave: each one grows, and is as likely as all those before it
 * together. On the basis of what is secured, a renewal does not count.
 */
export function layRenewal(scope: LineScope): Renewal | null {
  if (scope.choice(renewalChoice.id) === 'none') return null
  const renewals = scope.row('renewals', {
    unit: 'count',
    kind: 'rate',
    formula: maximum(subtract(add(time('yearIndex'), constant(1)), scope.parameter('renewedFrom')), constant(0)),
  })
  const won = scope.row('renewalsWon', {
    unit: 'rate',
    kind: 'rate',
    formula: power(scope.parameter('renewalProbability'), renewals),
  })
  const cutoff = scope.driver('cutoff')
  const decided = atLeast(scope.parameter('status'), constant(statusNumber('notified')))
  const counted: Operand = choose(
    scope.driver('fundingBasis'),
    equals(renewals, constant(0)),
    won,
    constant(1),
    maximum(multiply(decided, atLeast(won, cutoff)), atLeast(multiply(scope.parameter('probability'), won), cutoff)),
  )
  const grown = power(add(constant(1), scope.parameter('renewalGrowth')), renewals)
  const share = scope.row('renewedShare', { unit: 'ratio', kind: 'rate', formula: multiply(counted, grown) })
  return { share, decided: equals(renewals, constant(0)) }
}
