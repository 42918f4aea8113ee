import type { Operand } from '../calc/expression.ts'
import { time } from '../calc/expression.ts'
import { multiply, yearTotal } from '../calc/formulas.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { conventionNeeded, securedButUnsure } from './checkAward.ts'
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
  notifiedByYearParameter,
  restrictionChoice,
} from './grantContract.ts'
import { paymentChoice, trancheParameters } from './payInTranches.ts'
import { layRenewal, renewalChoice, renewalParameters, renewalRowCodes } from './renewal.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'
import { isSecured } from './retainedShare.ts'
import { profileChoice } from './spreadOverYear.ts'
import { layUnspentAtClosing, unspentRowCodes, unspentShareParameter } from './unspentAtClosing.ts'
import { layYearlyAward, yearlyAwardParameters, yearlyAwardRowCodes } from './yearlyAward.ts'

/**
 * Operating grant (subvention de fonctionnement), year by year: income when it is notified (D 4417 C 741), received by
 * tranches (D 512 C 4417); what is unspent of a restricted one goes through a restricted fund. Sources: DOMAIN 1.3
 * subv_expl, 1.4 subv_fonct (loi 2000-321 art. 9-1, loi 2021-875).
 */
export const operatingGrant = {
  id: 'operatingGrant',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [
    awardChoice,
    { ...profileChoice, default: 'oneMonth' },
    paymentChoice,
    advanceConditionChoice,
    reportConditionChoice,
    renewalChoice,
    restrictionChoice,
    coFundingChoice,
  ],
  parameters: [
    ...yearlyAwardParameters,
    notifiedByYearParameter,
    signatureDelayParameter,
    ...trancheParameters,
    ...renewalParameters,
    unspentShareParameter,
    maxShareParameter,
  ],
  rowCodes: [...yearlyAwardRowCodes, ...renewalRowCodes, 'balanceAwarded', ...unspentRowCodes],
  sources: ['loi2000-321', 'loi2021-875', 'anc2018-06'],
  build(scope) {
    const renewal = layRenewal(scope)
    const counted = countedAmount(scope)
    const rows = layYearlyAward(scope, {
      receivable: '4417',
      income: '741',
      cash: 'grants',
      driver: 'subsidies',
      amount: renewal ? multiply(counted, renewal.share) : counted,
      ...(renewal ? { decided: renewal.decided } : {}),
      extraDelay: scope.lateness(),
      waits: advanceWait(scope),
      ...(scope.choice(reportConditionChoice.id) === 'finalReport' ? { balanceDue: dueAtClosing(scope) } : {}),
    })
    if (scope.choice(restrictionChoice.id) === 'restricted')
      layUnspentAtClosing(scope, restrictedFundAccounts.grants, rows)
  },
  check: (context) => [...firstConvention(context), ...securedButUnsure(context)],
} as const satisfies LineKind

/** The balance of each fiscal year falls due at its end, when its report can be written. */
function dueAtClosing(scope: LineScope) {
  return (awardedBalance: Operand) => {
    const balance = scope.row('balanceAwarded', { unit: 'cents', kind: 'flow', formula: awardedBalance })
    return multiply(time('yearEnd'), yearTotal(balance))
  }
}

/** The first fiscal year in which the grant needs a convention. */
function firstConvention({ line, calendar, series, value }: LineCheck): readonly Alert[] {
  const isOther = line.choices[awardChoice.id] === 'otherAmount' && isSecured(value('status'))
  const amounts = series(isOther ? 'notifiedAmount' : 'amount')
  return calendar.years
    .flatMap(({ first, endYear }) => conventionNeeded(amounts[first]!, calendar.series.month[first]!, endYear))
    .slice(0, 1)
}
