import { multiply, round } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { layShareCapital, yearlySharesParameter } from './shareCapital.ts'
import type { InterestShareFigure } from './shareInterest.ts'
import { profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'

/** What shares that members subscribe year after year are typed by, and those that they hold when the plan opens. */
export const subscriptionParameters = [
  { id: 'subscriptions', ...yearlySharesParameter, main: true },
  { id: 'openingShares', ...yearlySharesParameter, shape: 'scalar' },
  ...profileParameters,
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows of a subscription by year. */
export const subscribedRowCodes = ['yearAmount', ...profileRowCodes, 'subscribed'] as const

/** Lays shares that are subscribed by year (D 512 C 1013), and what becomes of them. */
export function laySubscribedShares(scope: LineScope, interestShare: InterestShareFigure): void {
  const yearAmount = scope.row('yearAmount', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(scope.parameter('subscriptions'), scope.active)),
  })
  const subscribed = scope.row('subscribed', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
    debit: '512',
    credit: '1013',
    cash: 'ownFundsIn',
    brings: true,
  })
  layShareCapital(scope, { subscribed, held: scope.parameter('openingShares'), interestShare })
}
