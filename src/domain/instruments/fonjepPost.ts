import { multiply, round } from '../calc/formulas.ts'
import { countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { aidTooLong, checkJobAid, otherAids } from './checkJobAid.ts'
import {
  aidedJobLink,
  dueEvery,
  jobAidParameters,
  jobAidRowCodes,
  layJobAidClock,
  postJobAid,
  steppedAid,
} from './jobAid.ts'
import { awardParameters } from './retainedShare.ts'

/**
 * FONJEP post: so much a year for a job of youth and popular education, paid at the start of each quarter (D 4417 C 741),
 * less a yearly management fee (D 628 C 512). Source: DOMAIN 1.4 FONJEP.
 */
export const fonjepPost = {
  id: 'fonjepPost',
  section: 'resources',
  family: 'public',
  forms: ['association'],
  choices: [],
  links: [aidedJobLink],
  parameters: [
    ...jobAidParameters(36),
    ...awardParameters,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 0, integer: true },
  ],
  legal: ['fonjepAmount', 'fonjepFee'],
  rowCodes: [...jobAidRowCodes, 'managementFee'],
  sources: ['fonjep'],
  build(scope) {
    const clock = layJobAidClock(scope)
    postJobAid(scope, steppedAid(scope, clock, scope.legal('fonjepAmount'), 3))
    scope.row('managementFee', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(round(multiply(scope.legal('fonjepFee'), clock.jobs)), dueEvery(clock.inAid, clock.rank, 12)),
      debit: '628',
      credit: '512',
      cash: 'suppliers',
    })
  },
  check: (context) => [
    ...checkJobAid(context),
    ...aidTooLong(context, 'fonjepTooLong', 'fonjepTerm'),
    ...onAidedJob(context),
  ],
} as const satisfies LineKind

/** No other aid of the State goes to a job that has a FONJEP post. */
function onAidedJob(context: LineCheck): readonly Alert[] {
  const count = otherAids(context).length
  return count === 0
    ? []
    : [{ code: 'fonjepWithOtherAid', severity: 'warning', figures: { count: countFigure(count) } }]
}
