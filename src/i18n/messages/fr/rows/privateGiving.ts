/** Rows of private giving. */
export const privateGivingRows = {
  closePeriod: 'Rang du mois de fin de campagne',
  pledged: 'Promis pendant la campagne',
  raised: 'Collecte comptée',
  platformFee: 'Frais de la plateforme',
  collected: 'Collecté',
  netRaised: 'Collecté, frais déduits',
  expensesPaid: 'Frais des bénévoles',
  waived: 'Frais abandonnés',
} as const
