import { constant } from '../calc/expression.ts'
import type { ChoiceDefinition, LineScope } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import type { DebtInterest } from './loanRate.ts'
import { laySchedule } from './loanSchedule.ts'
import type { DebtAccounts } from './loanSchedule.ts'

/** How a contribution is taken back: in one go at the term, or in equal parts each year. */
export const takingBackChoice = {
  id: 'takingBack',
  options: ['atTerm', 'yearlyParts'],
  default: 'atTerm',
} as const satisfies ChoiceDefinition

/** Months from one payment of a contribution that bears no interest to the next. */
export function takingBackStep(line: Line): number {
  return line.choices[takingBackChoice.id] === 'yearlyParts' ? 12 : 1
}

/** Lays money without interest that is taken back as `takingBackChoice` says. */
export function layTakenBack(scope: LineScope, accounts: DebtAccounts): void {
  const byParts = scope.choice(takingBackChoice.id) === 'yearlyParts'
  const profile = byParts ? 'constantCapital' : 'bullet'
  laySchedule(scope, { profile, step: takingBackStep(scope.line), grace: constant(0) }, accounts, null)
}

/** Lays money that stays whole until its term, with interest each year; null for money that bears none. */
export function layHeldToTerm(scope: LineScope, accounts: DebtAccounts, interest: DebtInterest | null): void {
  laySchedule(scope, { profile: 'bullet', step: interest ? 12 : 1, grace: constant(0) }, accounts, interest)
}
