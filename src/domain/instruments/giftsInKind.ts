import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { disclosureChoice, inKindRowCodes, layInKind } from './inKind.ts'
import { profileChoice, profileParameters } from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** Goods given and given out (food, clothes), at their fair value (D 860 C 870), without any cash. Source: DOMAIN 1.3 don_nature, 1.4 dons en nature. */
export const giftsInKind = {
  id: 'giftsInKind',
  section: 'resources',
  family: 'nonMonetary',
  forms: legalForms,
  choices: [profileChoice, disclosureChoice],
  parameters: [yearlyAmountParameter, ...profileParameters],
  rowCodes: inKindRowCodes,
  sources: ['anc2018-06'],
  build(scope) {
    layInKind(scope, scope.parameter('amount'), { charge: '860', resource: '870' })
  },
} as const satisfies LineKind
