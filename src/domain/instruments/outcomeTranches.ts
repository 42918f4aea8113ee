import type { Operand } from '../calc/expression.ts'
import { atLeast, maximum, multiply } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineCheck, LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** How results are paid: in proportion to what was reached, or by tranche, each from a threshold on. */
export const payoutChoice = {
  id: 'payout',
  options: ['proportional', 'byTranche'],
  default: 'proportional',
} as const satisfies ChoiceDefinition

/** The tranches of a contract, by number. */
export const tranches = [1, 2, 3] as const

const share = { unit: 'rate', shape: 'scalar', min: 0, max: 1, toCheck: true } as const
const whenByTranche = { choice: payoutChoice.id, is: ['byTranche'] } as const

/** The share of the result from which each tranche is reached, and the share of the whole payment that is then paid. */
export const trancheParameters = [
  { id: 'threshold1', ...share, default: 0.5, when: whenByTranche },
  { id: 'payout1', ...share, default: 0.5, when: whenByTranche },
  { id: 'threshold2', ...share, default: 0.75, when: whenByTranche },
  { id: 'payout2', ...share, default: 0.75, when: whenByTranche },
  { id: 'threshold3', ...share, default: 1, when: whenByTranche },
  { id: 'payout3', ...share, default: 1, when: whenByTranche },
] as const satisfies readonly ParameterDefinition[]

/** The code of the row of the share of the whole payment that the results earn. */
export const earnedShareCode = 'earnedShare'

/** The share of the whole payment that the results earn: what was reached, or the highest tranche that it reaches. */
export function earnedShareOf(scope: LineScope): Operand {
  const reached = scope.parameter('successRate')
  if (scope.choice(payoutChoice.id) === 'proportional') return reached
  const paid = (tranche: number) =>
    multiply(atLeast(reached, scope.parameter(`threshold${tranche}`)), scope.parameter(`payout${tranche}`))
  return scope.row(earnedShareCode, {
    unit: 'rate',
    kind: 'constant',
    formula: maximum(paid(1), maximum(paid(2), paid(3))),
  })
}

/** The same once the plan is evaluated. */
export function earnedShareFor({ line, value, figures }: LineCheck): number {
  return line.choices[payoutChoice.id] === 'byTranche' ? figures(earnedShareCode)[0]! : value('successRate')
}
