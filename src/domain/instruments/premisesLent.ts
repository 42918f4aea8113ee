import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { disclosureChoice, inKindRowCodes, layInKind } from './inKind.ts'
import { profileChoice, profileParameters } from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** Premises lent for free, valued at what a rent would cost (D 861 C 871), without any cash. Source: DOMAIN 1.3, 1.4 mise a disposition. */
export const premisesLent = {
  id: 'premisesLent',
  section: 'resources',
  family: 'nonMonetary',
  forms: legalForms,
  choices: [profileChoice, disclosureChoice],
  parameters: [yearlyAmountParameter, ...profileParameters],
  rowCodes: inKindRowCodes,
  sources: ['anc2018-06'],
  build(scope) {
    layInKind(scope, scope.parameter('amount'), { charge: '861', resource: '871' })
  },
} as const satisfies LineKind
