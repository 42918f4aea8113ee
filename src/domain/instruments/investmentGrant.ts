import { constant, time } from '../calc/expression.ts'
import { endYearOf } from '../calc/timeline.ts'
import { cumulate, equals, maximum, multiply, periodOf, round } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { conventionNeeded, securedButUnsure } from './checkAward.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { payInTranches, paymentChoice, trancheParameters, trancheRowCodes } from './payInTranches.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'
import { lifeParameter } from './straightLine.ts'
import { takeToIncome, takenToIncomeRowCodes } from './takenToIncome.ts'

const month = { unit: 'month', shape: 'scalar', min: 22800, max: 26399, default: 0, integer: true } as const

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
  choices: [paymentChoice],
  parameters: [
    { id: 'amount', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
    { id: 'awardMonth', ...month },
    ...awardParameters,
    { id: 'serviceMonth', ...month },
    { ...lifeParameter, source: 'pcg312-1' },
    ...trancheParameters,
  ],
  rowCodes: [
    'awardPeriod',
    'firstSharePeriod',
    'awarded',
    retainedShareCode,
    ...trancheRowCodes,
    'awardedToDate',
    ...takenToIncomeRowCodes,
  ],
  sources: ['pcg312-1', 'anc2022-06', 'loi2000-321'],
  build(scope) {
    const period = (code: string, formula: Parameters<typeof periodOf>[0]) =>
      scope.row(code, { unit: 'count', kind: 'constant', formula })
    const typed = multiply(scope.parameter('amount'), scope.active)
    const retained = round(multiply(typed, multiply(retainedShare(scope), scope.driver('subsidies'))))
    const awardPeriod = period('awardPeriod', periodOf(scope.parameter('awardMonth')))
    const firstShare = period('firstSharePeriod', maximum(awardPeriod, periodOf(scope.parameter('serviceMonth'))))
    const awarded = scope.row('awarded', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(retained, equals(time('counter'), awardPeriod)),
      debit: '4411',
      credit: '131',
      brings: true,
    })
    const extraDelay = scope.driver('publicDelay')
    payInTranches(scope, awarded, { receivable: '4411', cash: 'investmentGrants', extraDelay })
    const toDate = scope.row('awardedToDate', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(constant(0), awarded, constant(0)),
    })
    takeToIncome(scope, toDate, firstShare)
  },
  check(context) {
    const { value, calendar } = context
    const [amount, awardMonth] = [value('amount'), value('awardMonth')]
    if (amount === 0) return []
    return [
      ...drawnOutsidePlan(context, 'awardMonth'),
      ...conventionNeeded(amount, awardMonth, endYearOf(awardMonth, calendar.timeline.fiscalYearEndMonth)),
      ...securedButUnsure(context),
    ]
  },
} as const satisfies LineKind
