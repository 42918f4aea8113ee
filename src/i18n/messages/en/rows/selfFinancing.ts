/** Rows of self-financing. */
export const selfFinancingRows = {
  eventsHeld: 'Events',
  reservesUsed: 'Reserves used',
  reservesLeft: 'Reserves for projects left',
  redemptionPaid: 'Shares given back, paid',
  sharesHeld: 'Shares held',
  shareMonths: 'Shares held, summed month by month',
  interestToDate: 'Interest on shares run since the fiscal year began',
  aidToDate: 'Public and associative aid of the fiscal year',
  interestEarned: 'Interest on shares that the closed year allows',
  interestPending: 'Interest on shares to be decided',
  interestDecided: 'Interest on shares decided',
  shareInterestPaid: 'Interest on shares paid',
} as const
