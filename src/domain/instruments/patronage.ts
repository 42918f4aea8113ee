import { constant } from '../calc/expression.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { paymentChoice, tranchesUntil } from './payInTranches.ts'
import { profileChoice } from './spreadOverYear.ts'
import { layYearlyAward, yearlyAwardParameters, yearlyAwardRowCodes } from './yearlyAward.ts'

/**
 * Corporate patronage (mécénat d'entreprise): income when it is agreed (D 4687 C 7542), received at once or by tranches
 * (D 512 C 4687). Source: DOMAIN 1.4 mecenat entreprise.
 */
export const patronage = {
  id: 'patronage',
  section: 'resources',
  family: 'privateGiving',
  forms: legalForms,
  choices: [
    { ...profileChoice, default: 'oneMonth' },
    { ...paymentChoice, default: 'single' },
  ],
  parameters: [...yearlyAwardParameters, ...tranchesUntil(1)],
  rowCodes: yearlyAwardRowCodes,
  sources: ['cgi238bis', 'anc2018-06'],
  build(scope) {
    layYearlyAward(scope, {
      receivable: '4687',
      income: '7542',
      cash: 'giving',
      driver: 'giving',
      extraDelay: constant(0),
    })
  },
  check: securedButUnsure,
} as const satisfies LineKind
