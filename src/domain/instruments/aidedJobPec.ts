import { constant } from '../calc/expression.ts'
import { divide, multiply, round } from '../calc/formulas.ts'
import { countFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { aidTooLong, checkJobAid } from './checkJobAid.ts'
import { aidedJobLink, jobAidParameters, jobAidRowCodes, layJobAidClock, postJobAid } from './jobAid.ts'
import { awardParameters } from './retainedShare.ts'

/**
 * Parcours emploi compétences: a share of the gross minimum wage for the hours of a job, month by month, paid in arrears
 * through the paying agency (D 4417 C 741). Source: DOMAIN 1.4 PEC (rate x SMIC x hours x 52 / 12).
 */
export const aidedJobPec = {
  id: 'aidedJobPec',
  section: 'resources',
  family: 'public',
  forms: ['association', 'scic'],
  choices: [],
  links: [aidedJobLink],
  parameters: [
    ...jobAidParameters(12),
    { id: 'aidRate', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.5, toCheck: true },
    { id: 'weeklyHours', unit: 'hours', shape: 'scalar', min: 1, max: 48, default: 20 },
    ...awardParameters,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true, toCheck: true },
  ],
  legal: ['hourlyMinimumWage'],
  rowCodes: jobAidRowCodes,
  sources: ['pec', 'smic'],
  build(scope) {
    const { inAid, jobs } = layJobAidClock(scope)
    const monthlyHours = divide(multiply(scope.parameter('weeklyHours'), constant(52)), constant(12))
    const wage = multiply(scope.legal('hourlyMinimumWage'), monthlyHours)
    postJobAid(scope, multiply(inAid, round(multiply(multiply(scope.parameter('aidRate'), wage), jobs))))
  },
  check: (context) => [
    ...checkJobAid(context),
    ...rateOutOfRange(context),
    ...hoursOutOfRange(context),
    ...aidTooLong(context, 'pecTooLong', 'pecLongestTerm'),
  ],
} as const satisfies LineKind

function rateOutOfRange({ value, legal }: LineCheck): readonly Alert[] {
  const [lowest, highest] = [legal('pecLowestRate', value('aidStart')), legal('pecHighestRate', value('aidStart'))]
  const rate = value('aidRate')
  if (lowest === null || highest === null || (rate >= lowest && rate <= highest)) return []
  return [
    {
      code: 'pecRateOutOfRange',
      severity: 'warning',
      figures: { rate: rateFigure(rate), lowest: rateFigure(lowest), highest: rateFigure(highest) },
    },
  ]
}

function hoursOutOfRange({ value, legal }: LineCheck): readonly Alert[] {
  const [lowest, highest] = [legal('pecLowestHours', value('aidStart')), legal('pecHighestHours', value('aidStart'))]
  const hours = value('weeklyHours')
  if (lowest === null || highest === null || (hours >= lowest && hours <= highest)) return []
  return [
    {
      code: 'pecHoursOutOfRange',
      severity: 'warning',
      figures: { hours: countFigure(hours), lowest: countFigure(lowest), highest: countFigure(highest) },
    },
  ]
}
