/** One line under the fields of solidarity finance. */
export const solidarityFinanceHints = {
  coFunding: 'Le PESS demande au moins autant d’autres financements que le prêt.',
  structureAge: 'Le PESS s’adresse aux structures de plus de trois ans.',
  guaranteedCap: 'Même quand la quotité donnerait davantage.',
  advancedShare: 'Part de ce que la subvention doit encore à la structure au mois de l’avance.',
  openMonths: 'Une autorisation se renouvelle le plus souvent chaque année.',
  commissionRate: 'Prélevée à l’ouverture, puis à chaque anniversaire.',
  longestOverdraft: 'Au-delà, Alliage signale un besoin durable : un découvert n’y répond pas.',
  withdrawals: 'Ce qui n’est pas rendu avant la fin de la durée l’est alors.',
  variableShare: '40 % au plus ; le taux fixe porte sur le reste.',
  variableRate: 'Attendu pour chaque exercice, d’après l’activité ou le résultat prévus.',
  monthlyRent: 'Toutes taxes comprises. Il suit la hausse des prix du plan.',
  stay: 'Le dépôt et les parts reviennent le mois qui suit la fin du bail.',
} as const
