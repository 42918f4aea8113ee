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
    netCash: 'Net cash',
    workingCapitalFund: 'Working capital',
    workingCapitalNeed: 'Working capital need',
    reserveMonths: 'Months of reserves',
    cashFlowFromOperations: 'Cash flow (CAF)',
    cashFlowWithRestrictedFunds: 'Cash flow and restricted funds',
    repaymentCapacity: 'Repayment capacity',
    largestFunderShareWithInKind: 'Largest funder, with gifts in kind',
    funderConcentrationIndex: 'Concentration of funders',
    confirmedCoverage: 'Secured coverage',
    breakEven: 'Break-even',
    marketShare: 'Market pole',
    redistributionShare: 'Redistribution pole',
    reciprocityShare: 'Reciprocity pole',
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
    netCash: 'Cash less overdraft and bank advances, at the end of the year. Mark: never under {{green}}.',
    workingCapitalFund:
      'Lasting resources (own funds, restricted funds, provisions, loans) less net fixed assets, at the end of the year. Usual mark: over {{green}}, and 2 to 3 months of charges.',
    workingCapitalNeed:
      'What is to be received and stocks, less what is owed and income received in advance, at the end of the year. Watch how it moves.',
    reserveMonths:
      'Own funds that nobody takes back and that are not tied in assets, in months of charges paid. Usual mark: weak under {{amber}}, sound from {{green}}.',
    cashFlowFromOperations:
      'Result before what is not paid (depreciation, provisions, share of grants), restricted funds left out. It should exceed the capital to be repaid in the year.',
    cashFlowWithRestrictedFunds:
      'The same with what is set aside as restricted funds: it is in the bank, but promised to a project.',
    repaymentCapacity:
      'Financial debts over cash flow, in years; none when the latter is not positive. Usual mark: weak over {{amber}}, sound up to {{green}}.',
    largestFunderShareWithInKind: 'What the largest funder brings, over income and valued contributions in kind.',
    funderConcentrationIndex:
      'Sum of the squared shares of the funders (HHI): 1 when one gives all. Usual mark: weak over {{amber}}, sound up to {{green}}.',
    confirmedCoverage:
      'Share of the year’s charges covered by funding notified, signed or paid. Usual mark: weak under {{amber}}.',
    breakEven:
      'Income from which the year loses nothing: fixed charges over the margin rate. Goods follow sales, the rest is taken as fixed.',
    marketShare: 'Sales, services, sponsorship and dues with a counterpart, among the resources of the three poles.',
    redistributionShare:
      'Grants, statutory public funding and shares of investment grants, among the resources of the three poles.',
    reciprocityShare:
      'Gifts, patronage, foundations, dues and contributions in kind, among the resources of the three poles.',
  },
  days: '{{days}} d',
  months: '{{months}} months',
  yearsOfCash: '{{years}} years',
  resourcesChart: 'Resources by family and fiscal year',
  cashChart: 'Cash at the end of each month',
  yearsTitle: 'By fiscal year',
  indicator: 'Indicator',
  awardedTitle: 'Funding to be awarded, over the whole plan',
  awarded: {
    securedOnly: 'Secured',
    probabilityWeighted: 'By probability',
    all: 'All, in full',
    aboveCutoff: 'Likely at {{cutoff}} or more, in full',
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
