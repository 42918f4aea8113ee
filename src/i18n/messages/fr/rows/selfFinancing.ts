/** Rows of self-financing. */
export const selfFinancingRows = {
  eventsHeld: 'Manifestations',
  reservesUsed: 'Réserves employées',
  reservesLeft: 'Réserves pour projet restantes',
  redemptionPaid: 'Parts remboursées, payées',
  sharesHeld: 'Parts détenues',
  shareMonths: 'Parts détenues, sommées mois par mois',
  interestToDate: 'Intérêt aux parts couru depuis le début de l’exercice',
  aidToDate: 'Aides publiques et associatives de l’exercice',
  interestEarned: 'Intérêt aux parts permis par l’exercice clos',
  interestPending: 'Intérêt aux parts à décider',
  interestDecided: 'Intérêt aux parts décidé',
  shareInterestPaid: 'Intérêt aux parts payé',
} as const
