/** What is typed for private giving. */
export const privateGivingParameters = {
  campaignTarget: 'Objectif de la campagne',
  closeMonth: 'Mois de fin de la campagne',
  platformFeeRate: 'Frais de la plateforme, en part de la collecte',
  payoutDelay: 'Versement par la plateforme : mois après la fin',
  largestLoan: 'Plus gros prêt d’une même personne',
  donorTurnover: 'Chiffre d’affaires annuel de l’entreprise',
  bequestDelay: 'Argent reçu : mois après l’acceptation',
} as const
