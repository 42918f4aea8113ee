import type { LineKind } from '../plan/lineKind.ts'
import { checkShares, notWholeShares } from './checkShares.ts'
import { shareInterestChoice, shareParameters, shareRowCodes, whenInterestPaid } from './shareCapital.ts'
import { laySubscribedShares, subscribedRowCodes, subscriptionParameters } from './subscribedShares.ts'
import { profileChoice } from './spreadOverYear.ts'

/**
 * Shares of a SCOP: subscribed by year (D 512 C 1013), mostly by its workers; given back at their nominal value to those who
 * leave, at once or up to five years later; what they earn is taken off the result (D 110 C 457). Sources: DOMAIN 1.2, 1.4
 * parts sociales SCOP (the interest never exceeds what workers get of the result).
 */
export const scopShares = {
  id: 'scopShares',
  section: 'resources',
  family: 'selfFinancing',
  forms: ['scop'],
  choices: [{ ...profileChoice, default: 'oneMonth' }, shareInterestChoice],
  parameters: [...subscriptionParameters, ...shareParameters],
  legal: [{ id: 'scopInterestShare', when: whenInterestPaid }],
  rowCodes: [...subscribedRowCodes, ...shareRowCodes],
  sources: ['loi78-763', 'scicRedemption', 'tmo'],
  build(scope) {
    laySubscribedShares(scope, 'scopInterestShare')
  },
  check: (context) => [
    ...notWholeShares(context, 'subscriptions'),
    ...notWholeShares(context, 'redemptions'),
    ...checkShares(context, 'scopInterestShare'),
  ],
} as const satisfies LineKind
