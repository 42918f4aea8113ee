import type { Operand } from '../calc/expression.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { whenNotSingle, whenThreeTranches } from './payInTranches.ts'

/** What the advance waits for: the notification, or the signature of the convention. */
export const advanceConditionChoice = {
  id: 'advanceCondition',
  options: ['notification', 'signature'],
  default: 'notification',
  when: whenNotSingle,
} as const satisfies ChoiceDefinition

/** What the second payment waits for: the notification, or a report in the middle of the service period. */
export const interimConditionChoice = {
  id: 'interimCondition',
  options: ['notification', 'interimReport'],
  default: 'notification',
  when: whenThreeTranches,
} as const satisfies ChoiceDefinition

/** What the balance waits for: the notification, or the report on the whole. */
export const reportConditionChoice = {
  id: 'balanceCondition',
  options: ['notification', 'finalReport'],
  default: 'notification',
} as const satisfies ChoiceDefinition

/** The same where the balance may also follow what is spent, month by month. */
export const balanceConditionChoice = {
  id: 'balanceCondition',
  options: ['notification', 'finalReport', 'spending'],
  default: 'finalReport',
} as const satisfies ChoiceDefinition

/** Months from the notification to the signature. */
export const signatureDelayParameter = {
  id: 'signatureDelay',
  unit: 'months',
  shape: 'scalar',
  min: 0,
  max: 60,
  default: 1,
  integer: true,
  when: { choice: advanceConditionChoice.id, is: ['signature'] },
} as const satisfies ParameterDefinition

/** The months that an advance waits for the signature; none when it does not. */
export function advanceWait(scope: LineScope): { readonly advance?: Operand } {
  const waits = scope.choice('payment') !== 'single' && scope.choice(advanceConditionChoice.id) === 'signature'
  return waits ? { advance: scope.parameter(signatureDelayParameter.id) } : {}
}
