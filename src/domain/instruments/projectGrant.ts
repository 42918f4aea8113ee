import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkProjectGrant } from './checkAward.ts'
import { layProjectAward, projectChoices, projectParameters, projectRowCodes } from './projectAward.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'

/**
 * Project grant (subvention affectée): one award for a project of so many months (D 4417 C 741), the unspent part of which
 * goes through a restricted fund (6894, 194, 7894). Sources: DOMAIN 1.3 subv_expl, 1.4 subv_affectee (50 to 80 % first:
 * practice).
 */
export const projectGrant = {
  id: 'projectGrant',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: projectChoices,
  parameters: projectParameters({ probability: 0.5, advanceShare: 0.8, advanceDelay: 2, balanceDelay: 3 }),
  rowCodes: projectRowCodes,
  sources: ['loi2000-321', 'loi2021-875', 'anc2018-06'],
  build(scope) {
    layProjectAward(scope, {
      receivable: '4417',
      income: '741',
      cash: 'grants',
      fund: restrictedFundAccounts.grants,
      driver: 'subsidies',
      extraDelay: scope.lateness(),
    })
  },
  check: checkProjectGrant,
} as const satisfies LineKind
