import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  divide,
  equals,
  minimum,
  modulo,
  multiply,
  periodOf,
  round,
  shift,
  subtract,
  within,
} from '../calc/formulas.ts'
import type { LineRow, LineScope, LinkDefinition, ParameterDefinition } from '../plan/lineKind.ts'
import { retainedShare, retainedShareCode } from './retainedShare.ts'

/** The job that an aid pays for in part. */
export const aidedJobLink = {
  id: 'aidedJob',
  kinds: ['staffPosition', 'staff'],
  required: false,
} as const satisfies LinkDefinition

/** How many jobs are aided, from when and for how many months. */
export function jobAidParameters(months: number) {
  return [
    { id: 'positions', unit: 'count', shape: 'scalar', min: 0, max: 10_000, default: 1, main: true },
    { id: 'aidStart', unit: 'month', shape: 'scalar', min: 22800, max: 26399, default: 0, integer: true },
    { id: 'aidMonths', unit: 'months', shape: 'scalar', min: 1, max: 120, default: months, integer: true },
  ] as const satisfies readonly ParameterDefinition[]
}

/** The codes of the rows of an aid by job. */
export const jobAidRowCodes = [retainedShareCode, 'aidFirstPeriod', 'aidRank', 'inAid', 'awarded', 'received'] as const

/** The clock of an aid: months since its first, and whether it runs. */
export interface JobAidClock {
  readonly rank: RowOperand
  readonly inAid: RowOperand
  /** How many jobs count, with the chance that they are aided. */
  readonly jobs: Operand
}

/** Lays the clock of an aid by job. */
export function layJobAidClock(scope: LineScope): JobAidClock {
  const first = scope.row('aidFirstPeriod', {
    unit: 'count',
    kind: 'constant',
    formula: periodOf(scope.parameter('aidStart')),
  })
  const rank = scope.row('aidRank', { unit: 'count', kind: 'rate', formula: subtract(time('counter'), first) })
  const last = subtract(scope.parameter('aidMonths'), constant(1))
  const inAid = scope.row('inAid', { unit: 'flag', kind: 'flag', formula: within(rank, constant(0), last) })
  const share = multiply(retainedShare(scope), scope.driver('subsidies'))
  return { rank, inAid, jobs: multiply(multiply(scope.parameter('positions'), scope.active), share) }
}

/** Posts an aid: income when it is due (D 4417 C 741), received after its delay (D 512 C 4417). */
export function postJobAid(scope: LineScope, amount: Operand): void {
  const flow = (code: string, formula: Operand, posting: Partial<LineRow>) =>
    scope.row(code, { unit: 'cents', kind: 'flow', formula, ...posting })
  const awarded = flow('awarded', amount, { debit: '4417', credit: '741', brings: true })
  flow('received', shift(awarded, add(scope.parameter('paymentDelay'), scope.lateness())), {
    debit: '512',
    credit: '4417',
    cash: 'grants',
  })
}

/** An aid of so much a year and a job, due every so many months from its first: the last payment covers what is left. */
export function steppedAid(
  scope: LineScope,
  { rank, inAid, jobs }: JobAidClock,
  yearly: Operand,
  step: number,
): Operand {
  const covered = minimum(constant(step), subtract(scope.parameter('aidMonths'), rank))
  const amount = round(divide(multiply(multiply(yearly, jobs), covered), constant(12)))
  return multiply(amount, dueEvery(inAid, rank, step))
}

/** 1 every so many months of an aid, from its first. */
export function dueEvery(inAid: RowOperand, rank: RowOperand, step: number): Operand {
  if (step === 1) return inAid
  return multiply(inAid, equals(modulo(multiply(rank, inAid), constant(step)), constant(0)))
}
