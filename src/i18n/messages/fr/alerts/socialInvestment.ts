/** Warnings about social investment. */
export const socialInvestmentAlerts = {
  failureCosts: {
    title: 'Ce que coûterait un échec',
    detail:
      'Sans aucun résultat, l’investisseur abandonne {{principal}} ; les {{fees}} d’honoraires restent à la charge de la structure.',
  },
  floorOverRate: {
    title: 'Plancher au-dessus du taux',
    detail: 'Le plancher, {{floor}}, dépasse le taux, {{rate}} : le coupon est toujours le plancher.',
  },
  tranchesNotRising: {
    title: 'Tranches à remettre en ordre',
    detail: 'La tranche {{tranche}} demande moins de résultat, ou paie moins, que celle d’avant.',
  },
} as const
