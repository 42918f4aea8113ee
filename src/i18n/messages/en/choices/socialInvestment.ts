/** How social investment works. */
export const socialInvestmentChoices = {
  payout: {
    label: 'Public payment',
    options: {
      proportional: 'In proportion to the result',
      byTranche: 'By tranche, from thresholds on',
    },
  },
  security: {
    label: 'Security',
    options: {
      convertibleBonds: 'Convertible bonds',
      titresParticipatifs: 'Titres participatifs',
      participatingLoan: 'Participating loan',
    },
  },
} as const
