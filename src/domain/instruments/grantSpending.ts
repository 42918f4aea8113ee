import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  cumulate,
  divide,
  maximum,
  minimum,
  modulo,
  multiply,
  periodOf,
  previous,
  round,
  subtract,
} from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { restrictionChoice } from './grantContract.ts'
import { spreadOverYear } from './spreadOverYear.ts'

/** The months in which what a grant pays for is done and eligible: the first one, and how many. */
export const servicePeriodParameters = [
  { id: 'serviceStart', unit: 'month', shape: 'scalar', min: 22800, max: 26399, default: 0, integer: true },
  { id: 'serviceMonths', unit: 'months', shape: 'scalar', min: 1, max: 120, default: 12, integer: true },
] as const satisfies readonly ParameterDefinition[]

/** How a restricted grant is spent: evenly over its service period, or by amounts typed for each fiscal year. */
export const spendingChoice = {
  id: 'spending',
  options: ['evenly', 'byYear'],
  default: 'evenly',
  when: { choice: restrictionChoice.id, is: ['restricted'] },
} as const satisfies ChoiceDefinition

/** What is spent of the grant in each fiscal year. */
export const spentAmountParameter = {
  id: 'spentAmount',
  unit: 'cents',
  shape: 'byYear',
  min: 0,
  max: 1e12,
  default: 0,
  integer: true,
  when: { choice: spendingChoice.id, is: ['byYear'] },
} as const satisfies ParameterDefinition

/** The codes of the rows of a service period and of what is spent in it. */
export const spendingRowCodes = [
  'serviceFirstPeriod',
  'serviceMonthsRun',
  'yearSpending',
  'spent',
  'spentToDate',
] as const

/** What is spent of a grant: month by month, and until the end of each month. */
export interface GrantSpending {
  readonly spent: RowOperand
  toDate(): RowOperand
}

/** The clock of a service period, laid when something asks for it. */
export interface ServicePeriod {
  /** Months of it that have run by the end of each month, none before it and all of them after. */
  run(): RowOperand
  /** Months from an award to the middle of the period and to its end, not before the award itself. */
  untilMiddle(awardPeriod: Operand): Operand
  untilEnd(awardPeriod: Operand): Operand
}

/** Reads the service period of a line, of so many months; its rows are laid when they are first asked for. */
export function servicePeriod(scope: LineScope, months: Operand): ServicePeriod {
  const one = constant(1)
  let run: RowOperand | undefined
  let firstRow: RowOperand | undefined
  const first = () =>
    (firstRow ??= scope.row('serviceFirstPeriod', {
      unit: 'count',
      kind: 'constant',
      formula: periodOf(scope.parameter('serviceStart')),
    }))
  const until = (awardPeriod: Operand, done: Operand) =>
    maximum(subtract(add(first(), done), add(awardPeriod, one)), constant(0))
  return {
    run: () =>
      (run ??= scope.row('serviceMonthsRun', {
        unit: 'months',
        kind: 'rate',
        formula: minimum(maximum(add(subtract(time('counter'), first()), one), constant(0)), months),
      })),
    untilMiddle: (awardPeriod) =>
      until(awardPeriod, divide(subtract(months, modulo(months, constant(2))), constant(2))),
    untilEnd: (awardPeriod) => until(awardPeriod, months),
  }
}

/**
 * Lays what is spent of a grant. `amount` is the whole grant, `counted` the share of what is typed that counts. What was
 * to be spent before the plan's first month is spent in it, so that the whole is spent in the end.
 */
export function laySpending(
  scope: LineScope,
  period: ServicePeriod,
  { amount, counted }: { readonly amount: RowOperand; readonly counted: Operand },
): GrantSpending {
  const flow = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'flow', formula })
  const stock = (formula: Operand) => scope.row('spentToDate', { unit: 'cents', kind: 'stock', formula })
  const isTyped = scope.choice(restrictionChoice.id) === 'restricted' && scope.choice(spendingChoice.id) === 'byYear'
  if (isTyped) {
    const year = scope.row('yearSpending', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(scope.parameter(spentAmountParameter.id), counted)),
    })
    const spent = flow('spent', spreadOverYear(scope, year, scope.evenShare()))
    let toDate: RowOperand | undefined
    return { spent, toDate: () => (toDate ??= stock(cumulate(constant(0), spent, constant(0)))) }
  }
  const toDate = stock(round(divide(multiply(amount, period.run()), scope.parameter('serviceMonths'))))
  return { spent: flow('spent', subtract(toDate, previous(toDate))), toDate: () => toDate }
}
