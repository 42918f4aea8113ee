/** One line under the fields of social investment. */
export const socialInvestmentHints = {
  structurerFee: 'Paid whether the result is reached or not.',
  payout1: 'Share of the whole payment, earlier tranches included.',
  payout2: 'Share of the whole payment, earlier tranches included.',
  payout3: 'Share of the whole payment, earlier tranches included.',
  impactDiscount: 'Halfway to the target, half of this fall.',
  targetReached: '0%: interest at the full rate; 100%: at the rate of the whole fall.',
} as const
