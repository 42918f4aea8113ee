import { constant, time } from '../calc/expression.ts'
import { cumulate, equals, maximum, multiply, periodOf, subtract } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkOnce, countedOnce } from './checkAward.ts'
import {
  advanceConditionChoice,
  advanceWait,
  reportConditionChoice,
  signatureDelayParameter,
} from './grantConditions.ts'
import {
  awardChoice,
  coFundingChoice,
  countedAmount,
  maxShareParameter,
  notifiedOnceParameter,
  onceAmountParameter,
} from './grantContract.ts'
import { payInTranches, paymentChoice, trancheParameters, trancheRowCodes } from './payInTranches.ts'
import { awardMonthParameter, layAwardAmount, layAwardPeriod } from './projectAward.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'
import { lifeParameter } from './straightLine.ts'
import { takeToIncome, takenToIncomeRowCodes } from './takenToIncome.ts'

/**
 * Investment grant (subvention d'investissement): held among own funds when it is notified (D 4411 C 131), received by
 * tranches (D 512 C 4411), and taken to income over the life of the asset, from its service on and never before the award.
 * Sources: DOMAIN 1.1, 1.3 subv_inv (PCG 312-1), 1.4 subv_inv.
 */
export const investmentGrant = {
  id: 'investmentGrant',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [awardChoice, paymentChoice, advanceConditionChoice, reportConditionChoice, coFundingChoice],
  parameters: [
    onceAmountParameter,
    notifiedOnceParameter,
    awardMonthParameter,
    ...awardParameters,
    { ...awardMonthParameter, id: 'serviceMonth' },
    { ...lifeParameter, source: 'pcg312-1' },
    signatureDelayParameter,
    ...trancheParameters,
    maxShareParameter,
  ],
  rowCodes: [
    'awardPeriod',
    'awardAmount',
    'firstSharePeriod',
    'awarded',
    retainedShareCode,
    ...trancheRowCodes,
    'awardedToDate',
    ...takenToIncomeRowCodes,
  ],
  sources: ['pcg312-1', 'anc2022-06', 'loi2000-321'],
  build(scope) {
    const share = multiply(retainedShare(scope), scope.driver('subsidies'))
    const awardPeriod = layAwardPeriod(scope)
    const amount = layAwardAmount(scope, awardPeriod, multiply(multiply(countedAmount(scope), scope.active), share))
    const firstShare = scope.row('firstSharePeriod', {
      unit: 'count',
      kind: 'constant',
      formula: maximum(awardPeriod, periodOf(scope.parameter('serviceMonth'))),
    })
    const awarded = scope.row('awarded', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(amount, equals(time('counter'), awardPeriod)),
      debit: '4411',
      credit: '131',
      brings: true,
    })
    const isOnProof = scope.choice(reportConditionChoice.id) === 'finalReport'
    payInTranches(scope, awarded, {
      receivable: '4411',
      cash: 'investmentGrants',
      extraDelay: scope.lateness(),
      // The proof of an investment can be given once the asset is in service.
      waits: { ...advanceWait(scope), ...(isOnProof ? { balance: subtract(firstShare, awardPeriod) } : {}) },
    })
    const toDate = scope.row('awardedToDate', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(constant(0), awarded, constant(0)),
    })
    takeToIncome(scope, toDate, firstShare)
  },
  check: (context) => (countedOnce(context) === 0 ? [] : checkOnce(context)),
} as const satisfies LineKind
