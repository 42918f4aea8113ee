import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { divide, equals, multiply, previous, round, subtract, when, yearToDate, yearTotal } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** How a yearly amount falls over the months: evenly, in one month, or by twelve weights. */
export const profileChoice = {
  id: 'profile',
  options: ['even', 'oneMonth', 'weights'],
  default: 'even',
} as const satisfies ChoiceDefinition

/** The figures of a profile: the month in which all falls, or the weight of each calendar month. */
export const profileParameters = [
  {
    id: 'profileMonth',
    unit: 'calendarMonth',
    shape: 'scalar',
    min: 1,
    max: 12,
    default: 3,
    integer: true,
    when: { choice: 'profile', is: ['oneMonth'] },
  },
  {
    id: 'weights',
    unit: 'weight',
    shape: 'byCalendarMonth',
    min: 0,
    max: 1_000_000,
    default: 1,
    when: { choice: 'profile', is: ['weights'] },
  },
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows that a profile adds. */
export const profileRowCodes = ['weight', 'weightToDate', 'yearShare'] as const

/** The share of the fiscal year's amount reached at the end of each month. A short year in which no month weighs takes all at its start. */
export function yearShare(scope: LineScope): RowOperand {
  const profile = scope.choice('profile')
  if (profile === 'even') return scope.evenShare()
  const weight = scope.row('weight', {
    unit: 'weight',
    kind: 'rate',
    formula:
      profile === 'oneMonth'
        ? equals(time('calendarMonth'), scope.parameter('profileMonth'))
        : multiply(scope.parameter('weights'), constant(1)),
  })
  const toDate = scope.row('weightToDate', { unit: 'weight', kind: 'rate', formula: yearToDate(weight) })
  return scope.row('yearShare', {
    unit: 'rate',
    kind: 'rate',
    formula: when(equals(yearTotal(weight), constant(0)), constant(1), divide(toDate, yearTotal(weight))),
  })
}

/**
 * The formula that spreads a yearly amount over its months without losing a cent: the rounded amount reached at the
 * end of the month less the one reached at the end of the month before.
 */
export function spreadOverYear(yearAmount: Operand, share: RowOperand): Operand {
  const reachedBefore = when(time('yearStart'), constant(0), previous(share))
  return subtract(round(multiply(yearAmount, share)), round(multiply(yearAmount, reachedBefore)))
}
