import type { LineKind } from '../plan/lineKind.ts'
import { checkShares, notWholeShares } from './checkShares.ts'
import { shareInterestChoice, shareParameters, shareRowCodes, whenInterestPaid } from './shareCapital.ts'
import { laySubscribedShares, subscribedRowCodes, subscriptionParameters } from './subscribedShares.ts'
import { profileChoice } from './spreadOverYear.ts'

/**
 * Shares of a SCIC: subscribed by year (D 512 C 1013), given back at their nominal value to those who leave, at once or up to
 * five years later; what they earn is taken off the result (D 110 C 457). Sources: DOMAIN 1.2, 1.4 parts sociales SCIC.
 */
export const scicShares = {
  id: 'scicShares',
  section: 'resources',
  family: 'selfFinancing',
  forms: ['scic'],
  choices: [{ ...profileChoice, default: 'oneMonth' }, shareInterestChoice],
  parameters: [...subscriptionParameters, ...shareParameters],
  legal: [{ id: 'scicInterestShare', when: whenInterestPaid }],
  rowCodes: [...subscribedRowCodes, ...shareRowCodes],
  sources: ['scicShares', 'scicRedemption', 'tmo'],
  build(scope) {
    laySubscribedShares(scope, 'scicInterestShare')
  },
  check: (context) => [
    ...notWholeShares(context, 'subscriptions'),
    ...notWholeShares(context, 'redemptions'),
    ...checkShares(context, 'scicInterestShare'),
  ],
} as const satisfies LineKind
