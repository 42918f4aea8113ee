/** Rows of social investment. */
export const socialInvestmentRows = {
  earnedShare: 'Part du paiement gagnée',
  setUp: 'Honoraires du montage',
  couponRate: 'Taux du coupon',
} as const
