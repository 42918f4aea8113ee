import { multiply, round, shift, subtract } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { campaignChoice, campaignParameters, campaignRowCodes, checkCampaign, closes, layPledged } from './campaign.ts'

/** What those who pay receive: nothing of value, which makes it a gift, or goods or services that they buy ahead. */
const rewardChoice = {
  id: 'reward',
  options: ['none', 'goods', 'services'],
  default: 'none',
} as const satisfies ChoiceDefinition

const accountOfReward: Readonly<Record<string, string>> = {
  none: '75411',
  goods: '707',
  services: '706',
} satisfies Record<(typeof rewardChoice)['options'][number], string>

/**
 * Crowdfunding by gifts: what a campaign raises is income when it closes (D 4687 C 75411, or C 70 where there is a real
 * counterpart), the platform keeps its fee (D 622 C 4687), and pays the rest a little later (D 512 C 4687). Source: DOMAIN
 * 1.4 crowdfunding don.
 */
export const crowdfundingGift = {
  id: 'crowdfundingGift',
  section: 'resources',
  family: 'privateGiving',
  forms: legalForms,
  choices: [campaignChoice, rewardChoice],
  parameters: campaignParameters,
  rowCodes: [...campaignRowCodes, 'collected', 'netRaised', 'received'],
  sources: ['crowdfunding', 'anc2018-06', 'cgi200'],
  build(scope) {
    const raised = layPledged(scope)
    const collected = scope.row('collected', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(raised, closes(scope)),
      debit: '4687',
      credit: accountOfReward[scope.choice(rewardChoice.id)] ?? '75411',
      brings: true,
    })
    const fee = scope.row('platformFee', {
      unit: 'cents',
      kind: 'flow',
      formula: round(multiply(collected, scope.parameter('platformFeeRate'))),
      debit: '622',
      credit: '4687',
    })
    const net = scope.row('netRaised', { unit: 'cents', kind: 'flow', formula: subtract(collected, fee) })
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(net, scope.parameter('payoutDelay')),
      debit: '512',
      credit: '4687',
      cash: 'giving',
    })
  },
  check: checkCampaign,
} as const satisfies LineKind
