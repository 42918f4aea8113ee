import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { conventionNeeded, securedButUnsure } from './checkAward.ts'
import { paymentChoice, trancheParameters } from './payInTranches.ts'
import { profileChoice } from './spreadOverYear.ts'
import { layYearlyAward, yearlyAwardParameters, yearlyAwardRowCodes } from './yearlyAward.ts'

/**
 * Operating grant (subvention de fonctionnement): income when it is notified (D 441 C 741), received by tranches
 * (D 512 C 441). Sources: DOMAIN 1.3 subv_expl, 1.4 subv_fonct (loi 2000-321 art. 9-1, loi 2021-875).
 */
export const operatingGrant = {
  id: 'operatingGrant',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [{ ...profileChoice, default: 'oneMonth' }, paymentChoice],
  parameters: [...yearlyAwardParameters, ...trancheParameters],
  rowCodes: yearlyAwardRowCodes,
  sources: ['loi2000-321', 'loi2021-875', 'anc2018-06'],
  build(scope) {
    const extraDelay = scope.driver('publicDelay')
    layYearlyAward(scope, { receivable: '4417', income: '741', cash: 'grants', driver: 'subsidies', extraDelay })
  },
  check: (context) => [...firstConvention(context), ...securedButUnsure(context)],
} as const satisfies LineKind

/** The first fiscal year in which the grant needs a convention. */
function firstConvention({ calendar, series }: LineCheck): readonly Alert[] {
  const amounts = series('amount')
  return calendar.years
    .flatMap(({ first, endYear }) => conventionNeeded(amounts[first]!, calendar.series.month[first]!, endYear))
    .slice(0, 1)
}
