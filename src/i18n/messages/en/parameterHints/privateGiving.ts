/** What to know to type private giving. */
export const privateGivingParameterHints = {
  campaignTarget: 'Missed: the platform gives the money back, the campaign brings nothing.',
  platformFeeRate: 'Usually 4 to 7% of what is raised.',
  largestLoan: '0: not known, the ceiling per person is not checked.',
  donorTurnover: '0: not known; the ceiling of the reduction is then €20,000.',
  bequestDelay: 'An estate is often settled within one or two years (ask the notary).',
} as const
