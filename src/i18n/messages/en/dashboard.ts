import type { Messages } from '../fr/messages.ts'

/** The dashboard of a plan. */
export const dashboard: Messages['dashboard'] = {
  title: 'Dashboard',
  question: 'Does the cash hold?',
  verdicts: {
    positive: 'Yes: it never goes below zero.',
    aboveFloor: 'Yes: it stays above the floor of {{floor}}.',
    belowFloor: 'Barely: it goes below the floor of {{floor}} from {{first}}.',
    belowZero: 'No: it goes below zero from {{first}}.',
  },
  lowest: 'Lowest: {{lowest}} in {{month}}.',
  missing: 'Lowest: {{lowest}} in {{month}}, {{gap}} short of holding.',
  monthsBelowZero_one: '{{count}} month below zero.',
  monthsBelowZero_other: '{{count}} months below zero.',
  seeMonth: 'See this month',
  keyFigures: 'Key figures',
  lowestCash: 'Lowest cash',
  closingCash: 'Cash at the end',
  inMonth: 'in {{month}}',
  endOf: 'end of {{month}}',
  standings: { good: 'Solid', watch: 'To watch', weak: 'Weak' },
  weakest: 'weakest year: {{year}}',
  yearEndCash: 'Cash at year end',
  noFigure: 'not applicable to this plan',
  indicators: {
    cashDays: 'Days of cash',
    debtRatio: 'Debt ratio',
    ownFundsRatio: 'Own funds ratio',
    debtServiceCover: 'Debt service cover',
    selfFinancingRate: 'Self-financing',
    largestFunderShare: 'Largest funder',
  },
  definitions: {
    cashDays:
      'Closing cash in days of paid charges. A customary mark, not a rule: weak below {{amber}}, solid from {{green}}.',
    debtRatio:
      'Financial debts at the year end over own funds. Above 1, the structure owes more than it has of its own. A mark of custom, not a rule: fragile above {{amber}}, solid up to {{green}}.',
    ownFundsRatio:
      'Own funds over the balance-sheet total. A customary mark, not a rule: weak below {{amber}}, solid from {{green}}.',
    debtServiceCover:
      'What the activity earns before interest, for each euro to repay in the year. A customary mark, not a rule: weak below {{amber}}, solid from {{green}}.',
    selfFinancingRate: 'Sales and dues over operating income.',
    largestFunderShare:
      'What the largest funder brings over operating income. A customary mark, not a rule: weak above {{amber}}, solid up to {{green}}.',
  },
  days: '{{days}} d',
  resourcesChart: 'Resources by family and fiscal year',
  cashChart: 'Cash at the end of each month',
  yearsTitle: 'By fiscal year',
  indicator: 'Indicator',
  awardedTitle: 'Funding to be awarded, over the whole plan',
  awarded: {
    securedOnly: 'Secured',
    probabilityWeighted: 'By probability',
    all: 'All, in full',
    aboveCutoff: 'Likely beyond the mark, in full',
  },
  awardedHelp: 'This plan counts: {{basis}}.',
  awardedShare: '{{share}} of the total',
  noAwarded: 'No funding of this plan depends on a decision.',
  alerts: 'Alerts',
  emptyTitle: 'Your plan is still empty',
  emptyText:
    'Add what the structure receives and what it spends: this dashboard will say whether the cash holds, month by month, and what your blend of funding is worth.',
  addResources: 'Add a resource',
  addCosts: 'Add a cost',
  setStructure: 'Set the periods',
}
