/** What is typed for private giving. */
export const privateGivingParameters = {
  campaignTarget: 'Target of the campaign',
  closeMonth: 'Month in which the campaign ends',
  platformFeeRate: 'Fee of the platform, as a share of what is raised',
  payoutDelay: 'Paid by the platform: months after the end',
  largestLoan: 'Largest loan of one person',
  donorTurnover: 'Yearly turnover of the company',
  bequestDelay: 'Money received: months after acceptance',
} as const
