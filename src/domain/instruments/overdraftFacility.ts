import { constant, time } from '../calc/expression.ts'
import type { RowOperand } from '../calc/expression.ts'
import {
  divide,
  equals,
  maximum,
  modulo,
  multiply,
  negate,
  periodOf,
  previous,
  round,
  subtract,
  within,
} from '../calc/formulas.ts'
import { centsFigure, monthFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { annualRateParameter, flagRow } from './debtTerm.ts'

const monthsCount = { unit: 'months', shape: 'scalar', min: 1, integer: true } as const

/**
 * Overdraft facility: the bank account may go below zero, down to a limit. Interest on what it was overdrawn by at the end of
 * the month before (D 6616 C 512), and each year a commission on the limit (D 627 C 512). The plan's whole overdraft is its.
 */
export const overdraftFacility = {
  id: 'overdraftFacility',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [],
  parameters: [
    { id: 'limit', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
    { id: 'openMonth', unit: 'month', shape: 'scalar', min: 22800, max: 26399, default: 0, integer: true },
    { id: 'openMonths', ...monthsCount, max: 480, default: 12, toCheck: true },
    { ...annualRateParameter, default: 0.08 },
    { id: 'commissionRate', unit: 'rate', shape: 'scalar', min: 0, max: 0.1, default: 0, toCheck: true },
    { id: 'longestOverdraft', ...monthsCount, max: 120, default: 3, toCheck: true },
  ],
  rowCodes: ['openPeriod', 'monthsOpen', 'facilityOpen', 'overdrawn', 'overdraftInterest', 'commission'],
  sources: ['pcg', 'overdraft'],
  build(scope) {
    const start = scope.row('openPeriod', {
      unit: 'count',
      kind: 'constant',
      formula: periodOf(scope.parameter('openMonth')),
    })
    const since = scope.row('monthsOpen', { unit: 'months', kind: 'rate', formula: subtract(time('counter'), start) })
    const lastOpen = subtract(scope.parameter('openMonths'), constant(1))
    const open = flagRow(scope, 'facilityOpen', multiply(within(since, constant(0), lastOpen), scope.active))
    const overdrawn = scope.row('overdrawn', {
      unit: 'cents',
      kind: 'stock',
      formula: maximum(negate(scope.balanceOf('512')), constant(0)),
    })
    scope.row('overdraftInterest', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(
        open,
        round(divide(multiply(previous(overdrawn), scope.parameter('annualRate')), constant(12))),
      ),
      debit: '6616',
      credit: '512',
      cash: 'interest',
    })
    const anniversary = (months: RowOperand) => equals(modulo(multiply(months, open), constant(12)), constant(0))
    const commission = round(multiply(scope.parameter('limit'), scope.parameter('commissionRate')))
    scope.row('commission', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(multiply(commission, open), anniversary(since)),
      debit: '627',
      credit: '512',
      cash: 'suppliers',
    })
  },
  check(context) {
    if (context.value('limit') === 0) return []
    return [
      ...drawnOutsidePlan(context, 'openMonth'),
      ...overLimit(context),
      ...overdrawnTooLong(context),
      ...interestTwice(context),
    ]
  },
} as const satisfies LineKind

/** The first month in which the account is overdrawn beyond the limit, and its deepest point. */
function overLimit({ figures, value, calendar }: LineCheck): readonly Alert[] {
  const [overdrawn, open, limit] = [figures('overdrawn'), figures('facilityOpen'), value('limit')]
  const first = overdrawn.findIndex((amount, t) => open[t] === 1 && amount > limit)
  if (first < 0) return []
  const deepest = overdrawn.reduce((most, amount, t) => (open[t] === 1 ? Math.max(most, amount) : most), 0)
  return [
    {
      code: 'overdraftOverLimit',
      severity: 'error',
      figures: {
        limit: centsFigure(limit),
        month: monthFigure(calendar.series.month[first]!),
        deepest: centsFigure(deepest),
        missing: centsFigure(deepest - limit),
      },
    },
  ]
}

/** An account that stays overdrawn month after month lacks lasting money, which an overdraft is not. */
function overdrawnTooLong({ figures, value, calendar }: LineCheck): readonly Alert[] {
  const longest = value('longestOverdraft')
  let [running, most, end] = [0, 0, 0]
  figures('overdrawn').forEach((amount, t) => {
    running = amount > 0 ? running + 1 : 0
    if (running > most) [most, end] = [running, t]
  })
  if (most <= longest) return []
  return [
    {
      code: 'overdrawnTooLong',
      severity: 'warning',
      figures: {
        months: monthsFigure(most),
        longest: monthsFigure(longest),
        first: monthFigure(calendar.series.month[end - most + 1]!),
      },
    },
  ]
}

/** Two facilities that are open in a same month would each bear the interest of the whole overdraft. */
function interestTwice({ plan, line, figures, figuresOf, calendar }: LineCheck): readonly Alert[] {
  const others = plan.lines.filter(({ kind, id }) => kind === line.kind && id < line.id)
  const open = figures('facilityOpen')
  const opened = others.map((other) => figuresOf(other, 'facilityOpen'))
  const both = open.findIndex((flag, t) => flag === 1 && opened.some((one) => one[t] === 1))
  if (both < 0) return []
  return [
    {
      code: 'overdraftInterestTwice',
      severity: 'warning',
      figures: { month: monthFigure(calendar.series.month[both]!) },
    },
  ]
}
