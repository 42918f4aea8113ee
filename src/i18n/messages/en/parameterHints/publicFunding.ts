/** One line under a field of public funding. */
export const publicFundingHints = {
  advanceDelay: 'Counted from the notification, or from the signature if the payment waits for it.',
  interimDelay: 'Counted from the notification, or from the middle of the project if the payment waits for a report.',
  serviceMonths: 'The funder does not accept what is spent outside this period.',
  maxShare:
    'Of the costs of the line’s actions (of the whole plan without any), volunteering included if the funder counts it. Practice: 80% of public aid.',
  renewalProbability: 'It multiplies at each renewal; a renewal is never secured ahead.',
  unspentShare: 'Set aside in restricted funds at the year end, spent in the next year.',
  eligibleSpending: 'What the fund accepts to count. The costs themselves are typed among the costs.',
  claimDelay: 'LEADER: 2 to 12 months observed. Plan for 6 to 18 months.',
  aidRate: 'Set by the prefect of the region, between 30 and 60%.',
  aidPerJob: 'The amount in force was not found: take that of your convention.',
  agreedJobs: 'Full-time equivalents of the convention, by fiscal year.',
  renewedFrom: '2: the decision covers the first fiscal year of the plan, the next ones are to be won.',
} as const
