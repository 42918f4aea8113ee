/** What to know to type self-financing. */
export const selfFinancingParameterHints = {
  eventsByMonth: 'Les mêmes mois chaque année. Au-delà de six par an, l’exonération ne joue plus.',
  vacancy: '0,1 : un dixième des loyers n’est pas encaissé.',
  openingShares: 'Seulement si elles ne sont pas déjà saisies en « Fonds propres à l’ouverture ».',
  redemptionDelay: 'Les statuts peuvent différer le remboursement, jusqu’à 5 ans.',
  shareRate: 'Court sur les parts détenues mois par mois ; limité par le résultat de l’exercice.',
} as const
