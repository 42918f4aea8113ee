/** One line under the fields of social investment. */
export const socialInvestmentHints = {
  structurerFee: 'Payés que le résultat soit atteint ou non.',
  payout1: 'Part de tout le paiement, tranches précédentes comprises.',
  payout2: 'Part de tout le paiement, tranches précédentes comprises.',
  payout3: 'Part de tout le paiement, tranches précédentes comprises.',
  impactDiscount: 'À moitié de l’objectif, la moitié de cette baisse.',
  targetReached: '0 % : l’intérêt du plein taux ; 100 % : celui de la baisse entière.',
} as const
