import { time } from '../calc/expression.ts'
import { equals, multiply, shift } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { securedButUnsure } from './checkAward.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { onceAmountParameter } from './grantContract.ts'
import { awardMonthParameter, layAwardAmount, layAwardPeriod } from './projectAward.ts'
import { layRestrictedFund, restrictedFundAccounts, restrictedFundRowCodes } from './restrictedFunds.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'

/**
 * Bequest: income when it is accepted (D 4687 C 7543), received long after (D 512 C 4687). At each closing, what has not come
 * yet is carried to the funds of bequests (D 6891 C 191) and taken back as it comes (D 191 C 7891), so that the result holds
 * only what was received. Sources: DOMAIN 1.2 (7543, 191), 1.4 legs (the delay is practice).
 */
export const bequest = {
  id: 'bequest',
  section: 'resources',
  family: 'privateGiving',
  forms: ['association'],
  choices: [],
  parameters: [
    onceAmountParameter,
    awardMonthParameter,
    ...awardParameters,
    {
      id: 'bequestDelay',
      unit: 'months',
      shape: 'scalar',
      min: 0,
      max: 120,
      default: 18,
      integer: true,
      toCheck: true,
    },
  ],
  rowCodes: [retainedShareCode, 'awardPeriod', 'awardAmount', 'awarded', 'received', ...restrictedFundRowCodes],
  sources: ['anc2018-06'],
  build(scope) {
    const counted = multiply(scope.active, retainedShare(scope))
    const awardPeriod = layAwardPeriod(scope)
    const amount = layAwardAmount(scope, awardPeriod, multiply(scope.parameter('amount'), counted))
    const awarded = scope.row('awarded', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(amount, equals(time('counter'), awardPeriod)),
      debit: '4687',
      credit: '7543',
      brings: true,
    })
    const received = scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(awarded, scope.parameter('bequestDelay')),
      debit: '512',
      credit: '4687',
      cash: 'giving',
    })
    layRestrictedFund(scope, restrictedFundAccounts.bequests, { income: awarded, spent: received })
  },
  check(context) {
    if (context.value('amount') === 0) return []
    return [...drawnOutsidePlan(context, 'awardMonth'), ...securedButUnsure(context)]
  },
} as const satisfies LineKind
