import { multiply } from '../calc/formulas.ts'
import { legalFigure } from '../parameters/legalFigures.ts'
import { centsFigure, monthFigure, textFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { inKindRowCodes, layInKind } from './inKind.ts'
import { profileChoice, profileParameters } from './spreadOverYear.ts'

/**
 * Volunteering, valued at an hourly rate (D 864 C 875), without any cash. The default rate is the gross hourly minimum wage of
 * June 2026. Source: DOMAIN 1.4 benevolat, 6 SMIC.
 */
export const volunteering = {
  id: 'volunteering',
  section: 'resources',
  family: 'nonMonetary',
  forms: legalForms,
  choices: [profileChoice],
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
      toCheck: true,
      source: 'smic',
    },
    ...profileParameters,
  ],
  rowCodes: inKindRowCodes,
  sources: ['anc2018-06', 'smic'],
  build(scope) {
    const value = multiply(scope.parameter('hours'), scope.parameter('hourlyRate'))
    layInKind(scope, value, { charge: '864', resource: '875' })
  },
  check: (context) => [...belowMinimumWage(context), ...minimumWageUnknown(context)],
} as const satisfies LineKind

/** The months in which hours are valued. */
function valuedMonths({ calendar, figures }: LineCheck): readonly number[] {
  const contributed = figures('contributed')
  return Array.from(calendar.series.month).filter((_, t) => contributed[t] !== 0)
}

/** The first month in which an hour is valued below the legal minimum. */
function belowMinimumWage(context: LineCheck): readonly Alert[] {
  const rate = context.value('hourlyRate')
  for (const month of valuedMonths(context)) {
    const minimum = legalFigure('hourlyMinimumWage', month)
    if (!minimum || rate >= minimum.value) continue
    return [
      {
        code: 'belowMinimumWage',
        severity: 'warning',
        figures: { rate: centsFigure(rate), minimum: centsFigure(minimum.value), month: monthFigure(month) },
      },
    ]
  }
  return []
}

/** The first month whose legal minimum this version does not know: the rate is not compared with an older one. */
function minimumWageUnknown(context: LineCheck): readonly Alert[] {
  const month = valuedMonths(context).find((each) => legalFigure('hourlyMinimumWage', each) === null)
  if (month === undefined) return []
  return [
    {
      code: 'legalFigureMissing',
      severity: 'info',
      figures: { figure: textFigure('hourlyMinimumWage'), month: monthFigure(month) },
    },
  ]
}
