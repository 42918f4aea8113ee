import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkProjectGrant } from './checkAward.ts'
import { layProjectAward, projectChoices, projectParameters, projectRowCodes } from './projectAward.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'

/**
 * Call for projects (appel à projets): a project grant that is less likely, with a later and smaller advance. Sources:
 * DOMAIN 1.3 subv_expl, 1.4 AAP (practice: every default is to be checked).
 */
export const callForProjects = {
  id: 'callForProjects',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: projectChoices,
  parameters: projectParameters({ probability: 0.3, advanceShare: 0.5, advanceDelay: 4, balanceDelay: 4 }),
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
