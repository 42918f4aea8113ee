import { choiceServes, parameterServes } from '../../../domain/plan/lineKind.ts'
import type { ChoiceDefinition, LineKind, ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'

/** The groups of a line's form: what it is and how much, when it comes and goes, what it commits to. */
export const fieldGroups = ['main', 'schedule', 'terms'] as const
export type FieldGroupId = (typeof fieldGroups)[number]

/** A group of a line's form: its structural choices, then its figures. */
export interface FieldGroup {
  readonly id: FieldGroupId
  readonly choices: readonly ChoiceDefinition[]
  readonly parameters: readonly ParameterDefinition[]
}

/** Choices that say when money comes and goes. */
const scheduleChoices = new Set([
  ...['profile', 'payment', 'advanceCondition', 'interimCondition', 'span', 'instalments', 'contractAdvance'],
  ...['repayment', 'frequency', 'graceKind', 'earlyRepayment', 'withdrawal', 'bondRepayment', 'takingBack', 'payout'],
  ...['aidFrequency', 'declaration', 'renewal'],
])

/** Choices that say what the money commits to, and how it is taxed and told. */
const termsChoices = new Set([
  ...['balanceCondition', 'restriction', 'spending', 'coFunding', 'condition', 'advanceOutcome', 'reward'],
  ...['insurance', 'security', 'shareInterest', 'disclosure', 'vat', 'activity', 'indexation', 'reducedRate'],
  ...['components', 'disposal', 'vatCredit', 'staffing'],
])

const scheduleUnits = new Set(['month', 'months', 'calendarMonth', 'weight'])

/** The fields of a line that serve under its choices, by group; a group without any is left out. */
export function fieldGroupsOf(line: Line, kind: LineKind): readonly FieldGroup[] {
  const choices = kind.choices.filter((choice) => choiceServes(choice, line, kind))
  const parameters = kind.parameters.filter((parameter) => parameterServes(parameter, line, kind))
  return fieldGroups
    .map((id) => ({
      id,
      choices: choices.filter((choice) => groupOfChoice(choice.id) === id),
      parameters: parameters.filter((parameter) => groupOfParameter(parameter) === id),
    }))
    .filter((group) => group.choices.length + group.parameters.length > 0)
}

function groupOfChoice(choiceId: string): FieldGroupId {
  if (scheduleChoices.has(choiceId)) return 'schedule'
  return termsChoices.has(choiceId) ? 'terms' : 'main'
}

/** A figure stands with the choice that it depends on; delays and dates with the schedule; amounts and rates come first. */
function groupOfParameter({ main, when, unit }: ParameterDefinition): FieldGroupId {
  if (main) return 'main'
  if (when) {
    const group = groupOfChoice(when.choice)
    return group === 'main' && scheduleUnits.has(unit) ? 'schedule' : group
  }
  return scheduleUnits.has(unit) ? 'schedule' : 'main'
}
