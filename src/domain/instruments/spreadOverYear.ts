import type { Operand, RowOperand, Unit } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  divide,
  equals,
  multiply,
  previous,
  round,
  subtract,
  when,
  yearToDate,
  yearTotal,
} from '../calc/formulas.ts'
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

/** Profiles with an option for what mostly comes in December, and how many times an ordinary month December weighs. */
export const profileWithDecember = {
  id: 'profile',
  options: [...profileChoice.options, 'decemberPeak'],
  default: 'decemberPeak',
} as const satisfies ChoiceDefinition
export const decemberParameter = {
  id: 'decemberWeight',
  unit: 'weight',
  shape: 'scalar',
  min: 0,
  max: 1000,
  default: 4,
  when: { choice: 'profile', is: ['decemberPeak'] },
  toCheck: true,
} as const satisfies ParameterDefinition

/** The codes of the rows that a profile adds. */
export const profileRowCodes = [
  'weight',
  'weightToDate',
  'weightOfYear',
  'noWeight',
  'yearShare',
  'yearShareBefore',
] as const

/** The share of the fiscal year's amount reached at the end of each month, and the one reached the month before. */
export interface YearShare {
  readonly reached: RowOperand
  readonly before: RowOperand
}

/** Lays the share reached by the chosen profile. A short year in which no month weighs takes all at its start. */
export function yearShare(scope: LineScope): YearShare {
  const profile = scope.choice('profile')
  if (profile === 'even') return scope.evenShare()
  const rate = (code: string, unit: Unit, formula: Operand) => scope.row(code, { unit, kind: 'rate', formula })
  const weight = rate('weight', 'weight', weightOf(scope, profile))
  const toDate = rate('weightToDate', 'weight', yearToDate(weight))
  const ofYear = rate('weightOfYear', 'weight', yearTotal(weight))
  const none = rate('noWeight', 'flag', equals(ofYear, constant(0)))
  const reached = rate('yearShare', 'rate', divide(add(toDate, none), add(ofYear, none)))
  return {
    reached,
    before: rate('yearShareBefore', 'rate', when(time('yearStart'), constant(0), previous(reached))),
  }
}

function weightOf(scope: LineScope, profile: string): Operand {
  const fallsIn = (month: Operand) => equals(time('calendarMonth'), month)
  if (profile === 'oneMonth') return fallsIn(scope.parameter('profileMonth'))
  if (profile === 'decemberPeak') {
    const more = subtract(scope.parameter('decemberWeight'), constant(1))
    return add(constant(1), multiply(fallsIn(constant(12)), more))
  }
  return multiply(scope.parameter('weights'), constant(1))
}

/**
 * The formula that spreads a yearly amount over its months without losing a cent: the rounded amount reached at the
 * end of the month less the one reached at the end of the month before. A scenario may move the months in time.
 */
export function spreadOverYear(scope: LineScope, yearAmount: Operand, share: YearShare): Operand {
  return scope.timed(spreadInPlace(yearAmount, share))
}

/** The same, for what follows another flow and moves with it: no scenario moves it by itself. */
export function spreadInPlace(yearAmount: Operand, share: YearShare): Operand {
  return subtract(round(multiply(yearAmount, share.reached)), round(multiply(yearAmount, share.before)))
}
