import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { add, atLeast, divide, equals, multiply, previous, round, subtract, yearTotal } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope } from '../plan/lineKind.ts'

/** Whether a grant is income of the fiscal year of its notification, or of every fiscal year of its service period. */
export const spanChoice = {
  id: 'span',
  options: ['oneYear', 'severalYears'],
  default: 'oneYear',
} as const satisfies ChoiceDefinition

/** The codes of the rows that the sharing of an award between fiscal years adds. */
export const deferredRowCodes = [
  'awarded',
  'runAtClosing',
  'runByClosing',
  'earnedToDate',
  'earnedAtOnce',
  'deferred',
  'released',
] as const

/** An award that falls in one month, and how it is earned as its service period runs. */
export interface AwardOverYears {
  readonly receivable: string
  readonly income: string
  readonly awardPeriod: Operand
  /** The whole amount, as a flow in the month of the award. */
  readonly awarded: RowOperand
  /** What is earned of it once the service period has run for so many months. */
  earnedAfter(monthsRun: RowOperand): Operand
  /** Months of the service period that have run by the end of each month. */
  readonly run: RowOperand
}

/**
 * Shares an award between the fiscal years of its service period: the part up to the next closing is income at once
 * (D receivable C income), the rest waits (D receivable C 487) and is released as each fiscal year opens (D 487 C income).
 * At every closing it stands as D 741 C 487 would leave it. Gives what becomes income. Source: DOMAIN 1.3 subv_expl.
 */
export function layDeferredIncome(scope: LineScope, award: AwardOverYears): Operand {
  const { receivable, income, awardPeriod, awarded } = award
  const flow = (code: string, formula: Operand, posting: { debit: string; credit: string; brings?: true }) =>
    scope.row(code, { unit: 'cents', kind: 'flow', formula, ...posting })
  const atClosing = scope.row('runAtClosing', {
    unit: 'months',
    kind: 'rate',
    formula: multiply(award.run, time('yearEnd')),
  })
  const byClosing = scope.row('runByClosing', { unit: 'months', kind: 'rate', formula: yearTotal(atClosing) })
  const earned = scope.row('earnedToDate', {
    unit: 'cents',
    kind: 'stock',
    formula: multiply(award.earnedAfter(byClosing), atLeast(time('counter'), awardPeriod)),
  })
  const atAward = equals(time('counter'), awardPeriod)
  const atOnce = flow('earnedAtOnce', multiply(earned, atAward), { debit: receivable, credit: income, brings: true })
  flow('deferred', subtract(awarded, atOnce), { debit: receivable, credit: '487' })
  const released = flow('released', multiply(subtract(earned, previous(earned)), subtract(constant(1), atAward)), {
    debit: '487',
    credit: income,
    brings: true,
  })
  return add(atOnce, released)
}

/** An amount earned in proportion to the months that have run of so many. */
export function earnedEvenly(amount: RowOperand, months: Operand): (monthsRun: RowOperand) => Operand {
  return (monthsRun) => round(divide(multiply(amount, monthsRun), months))
}
