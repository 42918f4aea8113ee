import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  atLeast,
  choose,
  divide,
  equals,
  minimum,
  modulo,
  multiply,
  previous,
  round,
  shift,
  subtract,
} from '../calc/formulas.ts'
import type { ChoiceDefinition, LineRow, LineScope } from '../plan/lineKind.ts'
import { deferredRowCodes, layDeferredIncome } from './deferredIncome.ts'
import { layAwardAmount } from './projectAward.ts'
import { retainedShare } from './retainedShare.ts'

/** For how many years a convention is signed. */
export const conventionYearsChoice = {
  id: 'conventionYears',
  options: ['two', 'three', 'four'],
  default: 'three',
} as const satisfies ChoiceDefinition

/** The parameters of the amounts of each year, in their order. */
export const conventionAmounts = ['amount', 'secondAmount', 'thirdAmount', 'fourthAmount'] as const

const totalCodes = ['totalAfterYear1', 'totalAfterYear2', 'totalAfterYear3', 'totalAfterYear4'] as const

/** The codes of the rows that a convention adds. */
export const conventionRowCodes = [
  ...totalCodes,
  'earnedBefore',
  'earnedNext',
  ...deferredRowCodes,
  'earned',
  'yearsBegun',
  'yearsDone',
  'advanceToDate',
  'advanceDue',
  'advanceMonths',
  'advanceReceived',
  'balanceToDate',
  'balanceDue',
  'balanceMonths',
  'balanceReceived',
] as const

/** The number of years of a convention. */
export function conventionYears(scope: Pick<LineScope, 'choice'>): number {
  return 2 + conventionYearsChoice.options.findIndex((option) => option === scope.choice(conventionYearsChoice.id))
}

/** What the rows of a convention are worked out from. */
export interface Convention {
  readonly awardPeriod: RowOperand
  /** The amounts added up to the end of each year. */
  readonly totals: readonly RowOperand[]
  /** Months of the convention that have run by the end of each month. */
  readonly run: RowOperand
}

/** Lays what a convention has brought once each of its years is over, were it all to count. */
export function layConventionTotals(scope: LineScope, awardPeriod: Operand): readonly RowOperand[] {
  const share = multiply(scope.active, multiply(retainedShare(scope), scope.driver('subsidies')))
  const totals: RowOperand[] = []
  for (const id of conventionAmounts.slice(0, conventionYears(scope))) {
    const before = totals.at(-1)
    const amount = layAwardAmount(scope, awardPeriod, multiply(scope.parameter(id), share), {
      code: totalCodes[totals.length]!,
      ...(before ? { before } : {}),
    })
    totals.push(amount)
  }
  return totals
}

const wholeYears = (months: Operand) => divide(subtract(months, modulo(months, constant(12))), constant(12))
const stock = (formula: Operand): LineRow => ({ unit: 'cents', kind: 'stock', formula })
const flow = (formula: Operand): LineRow => ({ unit: 'cents', kind: 'flow', formula })

/** Lays the income of a convention: the whole is owed from its signature on, and each fiscal year earns its months. */
export function layConventionIncome(scope: LineScope, { awardPeriod, totals, run }: Convention): RowOperand {
  const whole = totals.at(-1)!
  const awarded = scope.row('awarded', flow(multiply(whole, equals(time('counter'), awardPeriod))))
  const earnedAfter = (monthsRun: RowOperand) => {
    const years = wholeYears(monthsRun)
    const before = scope.row('earnedBefore', stock(choose(add(years, constant(1)), constant(0), ...totals)))
    const next = scope.row('earnedNext', stock(choose(add(years, constant(1)), ...totals, whole)))
    const running = divide(modulo(monthsRun, constant(12)), constant(12))
    return add(before, round(multiply(subtract(next, before), running)))
  }
  const award = { receivable: '4417', income: '741', awardPeriod, awarded, earnedAfter, run }
  return scope.row('earned', flow(layDeferredIncome(scope, award)))
}

/** Lays the payments of a convention: as each year begins its advance, and once it is over what is left of it, never before the signature. */
export function layConventionPayments(scope: LineScope, { awardPeriod, totals, run }: Convention): void {
  const signed = atLeast(time('counter'), awardPeriod)
  const count = (code: string, formula: Operand) => scope.row(code, { unit: 'count', kind: 'rate', formula })
  const ahead = (amount: Operand) => round(multiply(amount, scope.parameter('advanceShare')))
  const begun = count('yearsBegun', wholeYears(minimum(add(run, constant(11)), constant(12 * totals.length))))
  const done = count('yearsDone', wholeYears(run))
  const reached = (years: Operand) => choose(add(years, constant(1)), constant(0), ...totals)
  const advances = scope.row('advanceToDate', stock(multiply(ahead(reached(begun)), signed)))
  const balances = scope.row('balanceToDate', stock(multiply(subtract(reached(done), ahead(reached(done))), signed)))
  const pay = (tranche: 'advance' | 'balance', toDate: RowOperand) => {
    const due = scope.row(`${tranche}Due`, flow(subtract(toDate, previous(toDate))))
    const months = scope.row(`${tranche}Months`, {
      unit: 'months',
      kind: 'constant',
      formula: add(scope.parameter(`${tranche}Delay`), scope.lateness()),
    })
    scope.row(`${tranche}Received`, {
      ...flow(shift(due, months)),
      debit: '512',
      credit: '4417',
      cash: 'grants',
    })
  }
  pay('advance', advances)
  pay('balance', balances)
}
