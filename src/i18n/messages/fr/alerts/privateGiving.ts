/** Warnings about private giving. */
export const privateGivingAlerts = {
  campaignFails: {
    title: 'Objectif de campagne non atteint',
    detail: '{{pledged}} promis pour un objectif de {{target}} : il manque {{missing}}, la campagne ne rapporte rien.',
  },
  crowdfundingCeiling: {
    title: 'Collecte au-dessus du plafond',
    detail: '{{amount}} : une plateforme ne peut lever plus de {{ceiling}} sur douze mois pour un même porteur.',
  },
  lenderOverCeiling: {
    title: 'Prêt d’une personne au-dessus du plafond',
    detail: '{{largest}} prêtés par une même personne : le plafond est de {{ceiling}} par projet.',
  },
  crowdLoanTooLong: {
    title: 'Prêt participatif trop long',
    detail: '{{duration}} : un prêt entre particuliers et porteur de projet dure {{longest}} au plus.',
  },
  giftReduction: {
    title: 'Avantage fiscal des donateurs',
    detail:
      'Les {{amount}} de l’exercice {{year}} coûtent {{cost}} aux donateurs, après une réduction d’impôt de {{rate}} (dans la limite de 20 % de leur revenu imposable), si la structure peut émettre des reçus fiscaux.',
  },
  patronageReduction: {
    title: 'Avantage fiscal du mécène',
    detail:
      'Les {{amount}} de l’exercice {{year}} coûtent {{cost}} à l’entreprise, après {{reduction}} de réduction d’impôt.',
  },
  patronageOverCeiling: {
    title: 'Don au-dessus du plafond du mécène',
    detail:
      '{{amount}} sur l’exercice {{year}}, pour un plafond de {{ceiling}} : l’entreprise réduit son impôt de {{reduction}} cette année-là et reporte le reste sur cinq ans. Avec un chiffre d’affaires plus élevé, saisissez-le.',
  },
  sponsorshipWithoutVat: {
    title: 'Parrainage sans TVA',
    detail:
      'Un parrainage est une prestation de publicité, d’ordinaire soumise à la TVA : {{vat}} sur les {{amount}} de l’exercice {{year}}. Laissez « sans TVA » seulement si la structure en est dispensée.',
  },
} as const
