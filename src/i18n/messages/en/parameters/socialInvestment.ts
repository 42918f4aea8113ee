/** What is typed for social investment. */
export const socialInvestmentParameters = {
  structurerFee: 'Fee of whoever sets the contract up',
  threshold1: 'First tranche: share of the result to reach',
  payout1: 'First tranche: share of the payment due',
  threshold2: 'Second tranche: share of the result to reach',
  payout2: 'Second tranche: share of the payment due',
  threshold3: 'Third tranche: share of the result to reach',
  payout3: 'Third tranche: share of the payment due',
  impactDiscount: 'Fall of the rate if the whole target is reached',
  lowestRate: 'Lowest rate',
  targetReached: 'Share of the target reached',
} as const
