import type { LineKind } from '../plan/lineKind.ts'
import { checkJobAid } from './checkJobAid.ts'
import { aidedJobLink, jobAidParameters, jobAidRowCodes, layJobAidClock, postJobAid, steppedAid } from './jobAid.ts'
import { awardParameters } from './retainedShare.ts'

/**
 * Adulte-relais post: a yearly amount for a mediator's job, due by month or by quarter (D 4417 C 741). Its amount was not
 * found in any text: it is typed. Source: DOMAIN 1.4 adulte-relais (practice).
 */
export const adulteRelais = {
  id: 'adulteRelais',
  section: 'resources',
  family: 'public',
  forms: ['association'],
  choices: [{ id: 'aidFrequency', options: ['monthly', 'quarterly'], default: 'quarterly' }],
  links: [aidedJobLink],
  parameters: [
    ...jobAidParameters(36),
    {
      id: 'aidPerJob',
      unit: 'cents',
      shape: 'scalar',
      min: 0,
      max: 1e10,
      default: 0,
      integer: true,
      toCheck: true,
    },
    ...awardParameters,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true, toCheck: true },
  ],
  rowCodes: jobAidRowCodes,
  sources: ['adulteRelais'],
  build(scope) {
    const clock = layJobAidClock(scope)
    const step = scope.choice('aidFrequency') === 'monthly' ? 1 : 3
    postJobAid(scope, steppedAid(scope, clock, scope.parameter('aidPerJob'), step))
  },
  check: checkJobAid,
} as const satisfies LineKind
