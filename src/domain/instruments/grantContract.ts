import type { Operand } from '../calc/expression.ts'
import { add, multiply, subtract } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { securedFlag } from './retainedShare.ts'

/** Whether a funder notified what was asked for, or another amount. */
export const awardChoice = {
  id: 'award',
  options: ['asAsked', 'otherAmount'],
  default: 'asAsked',
} as const satisfies ChoiceDefinition

const whenOtherAmount = { choice: awardChoice.id, is: ['otherAmount'] } as const
const cents = { unit: 'cents', min: 0, max: 1e12, default: 0, integer: true } as const

/** The amount of a grant that is given once. */
export const onceAmountParameter = { id: 'amount', ...cents, shape: 'scalar', main: true } as const
/** The amount that was notified, where it is not the one asked for. */
export const notifiedOnceParameter = { id: 'notifiedAmount', ...cents, shape: 'scalar', when: whenOtherAmount } as const
/** The same for an amount by fiscal year. */
export const notifiedByYearParameter = { ...notifiedOnceParameter, shape: 'byYear' } as const

/** The amount that counts: the one notified once there is a notification, the one asked for until then. */
export function countedAmount(scope: LineScope): Operand {
  const asked = scope.parameter('amount')
  if (scope.choice(awardChoice.id) === 'asAsked') return asked
  return add(asked, multiply(securedFlag(scope), subtract(scope.parameter('notifiedAmount'), asked)))
}

/** Whether the funder bears a share of the costs at most. */
export const coFundingChoice = {
  id: 'coFunding',
  options: ['uncapped', 'capped'],
  default: 'uncapped',
} as const satisfies ChoiceDefinition

/** The largest share of the costs that a grant may bear: public aid rarely goes beyond 80 % (DOMAIN 1.4 subv_inv, practice). */
export const maxShareParameter = {
  id: 'maxShare',
  unit: 'rate',
  shape: 'scalar',
  min: 0,
  max: 1,
  default: 0.8,
  when: { choice: coFundingChoice.id, is: ['capped'] },
  toCheck: true,
} as const satisfies ParameterDefinition

/** Whether a grant must be spent on what it was given for, so that what is unspent at a closing goes to a restricted fund. */
export const restrictionChoice = {
  id: 'restriction',
  options: ['free', 'restricted'],
  default: 'free',
} as const satisfies ChoiceDefinition
