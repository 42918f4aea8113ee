/** What is typed for self-financing. */
export const selfFinancingParameters = {
  receiptsPerEvent: 'Recettes par manifestation',
  costsPerEvent: 'Dépenses directes par manifestation',
  eventsByMonth: 'Nombre de manifestations chaque mois',
  costsDelay: 'Dépenses : délai de paiement',
  vacancy: 'Part inoccupée ou impayée',
  openingShares: 'Parts déjà détenues à l’ouverture',
  redemptionDelay: 'Remboursement des parts : mois d’attente',
  shareRate: 'Intérêt aux parts de l’exercice, taux annuel',
  decisionMonth: 'Mois de l’assemblée',
  shareInterestDelay: 'Intérêt payé : mois après l’assemblée',
} as const
