import { multiply, round, shift } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import type { LegalForm } from '../plan/plan.ts'
import { campaignChoice, campaignParameters, campaignRowCodes, checkCampaign, closes, layPledged } from './campaign.ts'
import { checkShares, notWholeShares } from './checkShares.ts'
import {
  layShareCapital,
  shareInterestChoice,
  shareParameters,
  shareRowCodes,
  whenInterestPaid,
} from './shareCapital.ts'
import type { InterestShareFigure } from './shareInterest.ts'

/**
 * Crowdfunding by shares, for companies only: what a campaign raises becomes capital when the platform pays it (D 512 C 1013),
 * and the platform is paid its fee (D 622 C 512). Source: DOMAIN 1.4 crowdequity (5 million euros over twelve months).
 */
export const crowdfundingEquity = {
  id: 'crowdfundingEquity',
  section: 'resources',
  family: 'privateGiving',
  forms: ['scic', 'scop'],
  choices: [campaignChoice, shareInterestChoice],
  parameters: [...campaignParameters, ...shareParameters],
  legal: [
    { id: 'scopInterestShare', when: whenInterestPaid, forms: ['scop'] },
    { id: 'scicInterestShare', when: whenInterestPaid, forms: ['association', 'scic'] },
  ],
  rowCodes: [...campaignRowCodes, 'collected', 'subscribed', ...shareRowCodes],
  sources: ['crowdfunding', 'scicShares', 'scicRedemption'],
  build(scope) {
    const raised = layPledged(scope)
    const collected = scope.row('collected', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(raised, closes(scope)),
    })
    const subscribed = scope.row('subscribed', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(collected, scope.parameter('payoutDelay')),
      debit: '512',
      credit: '1013',
      cash: 'ownFundsIn',
      brings: true,
    })
    scope.row('platformFee', {
      unit: 'cents',
      kind: 'flow',
      formula: round(multiply(subscribed, scope.parameter('platformFeeRate'))),
      debit: '622',
      credit: '512',
      cash: 'suppliers',
    })
    layShareCapital(scope, { subscribed, interestShare: interestShareOf(scope.form) })
  },
  check: (context) => [
    ...checkCampaign(context),
    ...notWholeShares(context, 'amount'),
    ...notWholeShares(context, 'redemptions'),
    ...checkShares(context, interestShareOf(context.plan.structure.form)),
  ],
} as const satisfies LineKind

function interestShareOf(form: LegalForm): InterestShareFigure {
  return form === 'scop' ? 'scopInterestShare' : 'scicInterestShare'
}
