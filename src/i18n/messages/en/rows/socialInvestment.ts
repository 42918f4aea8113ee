/** Rows of social investment. */
export const socialInvestmentRows = {
  earnedShare: 'Share of the payment earned',
  setUp: 'Fee for setting up',
  couponRate: 'Rate of the coupon',
} as const
