/** How a loan works. */
export const loanChoices = {
  graceKind: {
    label: 'Pendant le différé',
    options: { interestOnly: 'Les intérêts sont payés', total: 'Les intérêts s’ajoutent au capital (différé total)' },
  },
  rateKind: {
    label: 'Taux',
    options: {
      fixed: 'Fixe, proportionnel (taux annuel / 12 par mois)',
      effective: 'Fixe, actuariel (taux effectif annuel)',
      byYear: 'Variable, un taux par exercice',
    },
  },
  insurance: {
    label: 'Assurance du prêt',
    options: { none: 'Aucune', onPrincipal: 'Sur le montant emprunté', onBalance: 'Sur ce qui reste dû' },
  },
  earlyRepayment: {
    label: 'Remboursement anticipé',
    options: {
      none: 'Aucun',
      shorten: 'Oui : mêmes échéances, le prêt finit plus tôt',
      lower: 'Oui : même durée, échéances plus basses',
    },
  },
} as const
