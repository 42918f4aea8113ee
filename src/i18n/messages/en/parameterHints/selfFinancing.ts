/** What to know to type self-financing. */
export const selfFinancingParameterHints = {
  eventsByMonth: 'The same months each year. Beyond six a year the exemption no longer applies.',
  vacancy: '0.1: a tenth of the rents is not received.',
  openingShares: 'Only if they are not already typed as “Opening own funds”.',
  redemptionDelay: 'The statutes may defer redemption, for up to 5 years.',
  shareRate: 'Runs on the shares held, month by month; limited by the result of the fiscal year.',
} as const
