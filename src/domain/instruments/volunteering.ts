import type { Operand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import { add, multiply } from '../calc/formulas.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { figureUnknown } from './figureUnknown.ts'
import { disclosureChoice, inKindRowCodes, layInKind } from './inKind.ts'
import { profileChoice, profileParameters } from './spreadOverYear.ts'

/** What an hour is worth: a rate typed by the structure (a grid by qualification), the gross minimum wage, or the latter with the employer's charges. */
const valuationChoice = {
  id: 'valuation',
  options: ['typedRate', 'minimumWage', 'chargedMinimumWage'],
  default: 'typedRate',
} as const satisfies ChoiceDefinition

/**
 * Volunteering, valued by the hour (D 864 C 875), without any cash: at a typed rate (by default the gross hourly minimum wage of
 * June 2026), or at the minimum wage of each month, with the employer's charges or without. Source: DOMAIN 1.4 benevolat, 6
 * SMIC (the rate of charges is that of the source's example).
 */
export const volunteering = {
  id: 'volunteering',
  section: 'resources',
  family: 'nonMonetary',
  forms: legalForms,
  choices: [valuationChoice, profileChoice, disclosureChoice],
  parameters: [
    { id: 'hours', unit: 'hours', shape: 'byYear', min: 0, max: 1e7, default: 0, main: true },
    {
      id: 'hourlyRate',
      unit: 'price',
      shape: 'scalar',
      min: 0,
      max: 1e6,
      default: 1231,
      integer: true,
      when: { choice: valuationChoice.id, is: ['typedRate'] },
      toCheck: true,
      source: 'smic',
    },
    {
      id: 'chargeRate',
      unit: 'rate',
      shape: 'scalar',
      min: 0,
      max: 1,
      default: 0.311,
      when: { choice: valuationChoice.id, is: ['chargedMinimumWage'] },
      toCheck: true,
    },
    ...profileParameters,
  ],
  legal: [{ id: 'hourlyMinimumWage', when: { choice: valuationChoice.id, is: ['minimumWage', 'chargedMinimumWage'] } }],
  rowCodes: inKindRowCodes,
  sources: ['anc2018-06', 'smic'],
  build(scope) {
    layInKind(scope, multiply(scope.parameter('hours'), hourValue(scope)), { charge: '864', resource: '875' })
  },
  check: (context) => (isTyped(context) ? [...belowMinimumWage(context), ...minimumWageUnknown(context)] : []),
} as const satisfies LineKind

/** What an hour is worth, month by month. */
function hourValue(scope: LineScope): Operand {
  const valuation = scope.choice(valuationChoice.id)
  if (valuation === 'typedRate') return scope.parameter('hourlyRate')
  const wage = scope.legal('hourlyMinimumWage')
  return valuation === 'minimumWage' ? wage : multiply(wage, add(constant(1), scope.parameter('chargeRate')))
}

function isTyped({ line }: LineCheck): boolean {
  return (line.choices[valuationChoice.id] ?? valuationChoice.default) === 'typedRate'
}

/** The months in which hours are valued. */
function valuedMonths({ calendar, figures }: LineCheck): readonly number[] {
  const contributed = figures('contributed')
  return Array.from(calendar.series.month).filter((_, t) => contributed[t] !== 0)
}

/** The first month in which an hour is valued below the legal minimum. */
function belowMinimumWage(context: LineCheck): readonly Alert[] {
  const rate = context.value('hourlyRate')
  for (const month of valuedMonths(context)) {
    const minimum = context.legal('hourlyMinimumWage', month)
    if (minimum === null || rate >= minimum) continue
    return [
      {
        code: 'belowMinimumWage',
        severity: 'warning',
        figures: { rate: centsFigure(rate), minimum: centsFigure(minimum), month: monthFigure(month) },
      },
    ]
  }
  return []
}

/** The first month whose legal minimum nobody knows: the rate is not compared with an older one. */
function minimumWageUnknown(context: LineCheck): readonly Alert[] {
  const month = valuedMonths(context).find((each) => context.legal('hourlyMinimumWage', each) === null)
  return month === undefined ? [] : [figureUnknown('hourlyMinimumWage', month)]
}
