import { constant } from '../calc/expression.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { paymentChoice, tranchesUntil } from './payInTranches.ts'
import { profileChoice } from './spreadOverYear.ts'
import { layYearlyAward, yearlyAwardParameters, yearlyAwardRowCodes } from './yearlyAward.ts'

/**
 * Grant from a foundation or an endowment fund: income when it is agreed (D 4687 C 7551), received by tranches
 * (D 512 C 4687). Source: DOMAIN 1.4 fondations (60 to 80 % first, then the balance: practice).
 */
export const foundationGrant = {
  id: 'foundationGrant',
  section: 'resources',
  family: 'privateGiving',
  forms: legalForms,
  choices: [
    { ...profileChoice, default: 'oneMonth' },
    { ...paymentChoice, default: 'advanceAndBalance' },
  ],
  parameters: [...yearlyAwardParameters, ...tranchesUntil(10)],
  rowCodes: yearlyAwardRowCodes,
  sources: ['anc2018-06'],
  build(scope) {
    layYearlyAward(scope, {
      receivable: '4687',
      income: '7551',
      cash: 'giving',
      driver: 'giving',
      extraDelay: constant(0),
    })
  },
  check: securedButUnsure,
} as const satisfies LineKind
