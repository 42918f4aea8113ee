import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, atLeast, cumulate, divide, equals, multiply, periodOf, round, within } from '../calc/formulas.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { layPayrollTax, payrollTaxChoice, payrollTaxLegal, payrollTaxRowCodes } from './layPayrollTax.ts'
import { payWages, payWagesParameters, payWagesRowCodes } from './payWages.ts'

/** When a thirteenth month is paid: never, in one month, or half in June and half in December. */
const thirteenthMonthChoice = {
  id: 'thirteenthMonth',
  options: ['none', 'oneMonth', 'twoHalves'],
  default: 'none',
} as const satisfies ChoiceDefinition

/** Whether the job goes on, or ends within the plan at some cost. */
const contractChoice = {
  id: 'contract',
  options: ['goesOn', 'ends'],
  default: 'goesOn',
} as const satisfies ChoiceDefinition

const month = { unit: 'month', shape: 'scalar', min: 22800, max: 26399, integer: true } as const
const whenEnds = { choice: contractChoice.id, is: ['ends'] } as const

/**
 * A position: full-time equivalents by year at a monthly gross pay (D 641 C 421), from a month on and until another; what the
 * end of the contract costs is a share of what was paid within the plan. Paid, with the employer's charges, as `payWages`
 * says. The row `fte` is what an aided job reads. Sources: DOMAIN 2.4, 6.
 */
export const staffPosition = {
  id: 'staffPosition',
  section: 'staff',
  forms: legalForms,
  choices: [thirteenthMonthChoice, contractChoice, payrollTaxChoice],
  runsOverYears: true,
  parameters: [
    { id: 'fte', unit: 'count', shape: 'byYear', min: 0, max: 10_000, default: 1, main: true },
    { id: 'monthlyGross', unit: 'cents', shape: 'scalar', min: 0, max: 1e9, default: 0, integer: true },
    { id: 'hiredMonth', ...month, default: 0 },
    {
      id: 'bonusMonth',
      unit: 'calendarMonth',
      shape: 'scalar',
      min: 1,
      max: 12,
      default: 12,
      integer: true,
      when: { choice: thirteenthMonthChoice.id, is: ['oneMonth'] },
    },
    { id: 'leavingMonth', ...month, default: 11, when: whenEnds },
    { id: 'leavingShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.1, toCheck: true, when: whenEnds },
    ...payWagesParameters,
  ],
  legal: payrollTaxLegal,
  rowCodes: [
    'monthlyPay',
    'hiredPeriod',
    'leavingPeriod',
    'fte',
    'wages',
    'wagesToDate',
    'leavingPay',
    'grossPay',
    ...payWagesRowCodes,
    'grossPerPerson',
    ...payrollTaxRowCodes,
  ],
  sources: ['anc2018-06', 'cgi231', 'smic'],
  build(scope) {
    const monthlyPay = scope.row('monthlyPay', {
      unit: 'cents',
      kind: 'rate',
      formula: multiply(scope.parameter('monthlyGross'), scope.index('wageGrowth')),
    })
    const fte = layPresence(scope)
    const wages = scope.row('wages', {
      unit: 'cents',
      kind: 'flow',
      formula: round(multiply(multiply(fte, monthlyPay), add(constant(1), bonusShare(scope)))),
      debit: '641',
      credit: '421',
    })
    const gross = scope.choice(contractChoice.id) === 'ends' ? layLeavingPay(scope, wages) : wages
    payWages(scope, gross)
    const paidMonths = scope.choice(thirteenthMonthChoice.id) === 'none' ? 12 : 13
    layPayrollTax(scope, gross, () =>
      scope.row('grossPerPerson', { unit: 'cents', kind: 'rate', formula: multiply(monthlyPay, constant(paidMonths)) }),
    )
  },
  check: (context) => [...leavesBeforeHired(context), ...payBelowMinimum(context)],
} as const satisfies LineKind

/** Full-time equivalents in each month: those of the year while the position is held. */
function layPresence(scope: LineScope): RowOperand {
  const period = (code: string, parameter: string) =>
    scope.row(code, { unit: 'count', kind: 'constant', formula: periodOf(scope.parameter(parameter)) })
  const hired = period('hiredPeriod', 'hiredMonth')
  const counter = time('counter')
  const held =
    scope.choice(contractChoice.id) === 'ends'
      ? within(counter, hired, period('leavingPeriod', 'leavingMonth'))
      : atLeast(counter, hired)
  return scope.row('fte', {
    unit: 'count',
    kind: 'rate',
    formula: scope.timed(multiply(multiply(scope.parameter('fte'), scope.active), held), 'endsOnly'),
  })
}

/** The part of a thirteenth month that falls in each month. */
function bonusShare(scope: LineScope): Operand {
  const fallsIn = (calendarMonth: Operand) => equals(time('calendarMonth'), calendarMonth)
  switch (scope.choice(thirteenthMonthChoice.id)) {
    case 'oneMonth':
      return fallsIn(scope.parameter('bonusMonth'))
    case 'twoHalves':
      return divide(add(fallsIn(constant(6)), fallsIn(constant(12))), constant(2))
    default:
      return constant(0)
  }
}

/** What is paid when the contract ends (D 641 C 421), a share of all wages so far; gives wages with it. */
function layLeavingPay(scope: LineScope, wages: RowOperand): RowOperand {
  const toDate = scope.row('wagesToDate', {
    unit: 'cents',
    kind: 'stock',
    formula: cumulate(constant(0), wages, constant(0)),
  })
  const leaves = equals(time('counter'), scope.ref('leavingPeriod'))
  const leavingPay = scope.row('leavingPay', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(leaves, round(multiply(toDate, scope.parameter('leavingShare')))),
    debit: '641',
    credit: '421',
  })
  return scope.row('grossPay', { unit: 'cents', kind: 'flow', formula: add(wages, leavingPay) })
}

/** A contract that ends before it begins is never paid. */
function leavesBeforeHired({ line, value }: LineCheck): readonly Alert[] {
  if (line.choices[contractChoice.id] !== 'ends' || value('leavingMonth') >= value('hiredMonth')) return []
  return [
    {
      code: 'leavesBeforeHired',
      severity: 'error',
      figures: { leaving: monthFigure(value('leavingMonth')), hired: monthFigure(value('hiredMonth')) },
    },
  ]
}

/** The first month in which the full-time pay is below the legal minimum of that month. */
function payBelowMinimum({ calendar, figures, legal }: LineCheck): readonly Alert[] {
  const held = figures('fte')
  const monthlyPay = figures('monthlyPay')
  for (const [period, month] of calendar.series.month.entries()) {
    const minimum = legal('monthlyMinimumWage', month)
    const pay = Math.round(monthlyPay[period]!)
    if (minimum === null || held[period] === 0 || pay === 0 || pay >= minimum) continue
    return [
      {
        code: 'payBelowMinimum',
        severity: 'warning',
        figures: { pay: centsFigure(pay), minimum: centsFigure(minimum), month: monthFigure(month) },
      },
    ]
  }
  return []
}
