/** What is typed for social investment. */
export const socialInvestmentParameters = {
  structurerFee: 'Honoraires de celui qui monte le contrat',
  threshold1: 'Première tranche : part du résultat à atteindre',
  payout1: 'Première tranche : part du paiement due',
  threshold2: 'Deuxième tranche : part du résultat à atteindre',
  payout2: 'Deuxième tranche : part du paiement due',
  threshold3: 'Troisième tranche : part du résultat à atteindre',
  payout3: 'Troisième tranche : part du paiement due',
  impactDiscount: 'Baisse du taux si tout l’objectif est atteint',
  lowestRate: 'Taux plancher',
  targetReached: 'Part de l’objectif atteinte',
} as const
