/** How social investment works. */
export const socialInvestmentChoices = {
  payout: {
    label: 'Paiement public',
    options: {
      proportional: 'En proportion du résultat',
      byTranche: 'Par tranches, à partir de seuils',
    },
  },
  security: {
    label: 'Titre',
    options: {
      convertibleBonds: 'Obligations convertibles',
      titresParticipatifs: 'Titres participatifs',
      participatingLoan: 'Prêt participatif',
    },
  },
} as const
