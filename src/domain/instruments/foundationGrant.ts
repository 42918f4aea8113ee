import { multiply } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { restrictionChoice } from './grantContract.ts'
import { paymentChoice, tranchesUntil } from './payInTranches.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'
import { profileChoice } from './spreadOverYear.ts'
import { layYearlyAward, yearlyAwardParameters, yearlyAwardRowCodes } from './yearlyAward.ts'
import { layYearlyRestriction, yearlyRestrictionRowCodes, yearlySpendingParameter } from './yearlyRestriction.ts'

/**
 * Grant from a foundation or an endowment fund: income when it is agreed (D 4687 C 7551), received by tranches
 * (D 512 C 4687); what is unspent of what was given for a project goes through a restricted fund (6895, 195, 7895).
 * Source: DOMAIN 1.3 mecenat, 1.4 fondations (60 to 80 % first, then the balance: practice).
 */
export const foundationGrant = {
  id: 'foundationGrant',
  section: 'resources',
  family: 'privateGiving',
  forms: legalForms,
  choices: [
    { ...profileChoice, default: 'oneMonth' },
    { ...paymentChoice, default: 'advanceAndBalance' },
    restrictionChoice,
  ],
  parameters: [...yearlyAwardParameters, ...tranchesUntil(10), yearlySpendingParameter],
  rowCodes: [...yearlyAwardRowCodes, ...yearlyRestrictionRowCodes],
  sources: ['anc2018-06'],
  build(scope) {
    const { awarded } = layYearlyAward(scope, {
      receivable: '4687',
      income: '7551',
      cash: 'giving',
      driver: 'giving',
      extraDelay: scope.funderDelay(),
    })
    if (scope.choice(restrictionChoice.id) === 'free') return
    const counted = multiply(scope.active, multiply(scope.ref('retainedShare'), scope.driver('giving')))
    layYearlyRestriction(scope, restrictedFundAccounts.contributions, { income: awarded, counted })
  },
  check: securedButUnsure,
} as const satisfies LineKind
