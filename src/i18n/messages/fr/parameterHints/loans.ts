/** One line under the fields of a loan. */
export const loanParameterHints = {
  annualRateByYear: 'L’échéance est recalculée sur ce qui reste dû quand le taux change.',
  balloon: 'Les échéances remboursent le reste ; celui-ci porte intérêt jusqu’au terme.',
  capitalByMonth: 'Un échéancier peut être collé, un mois par ligne. Ce qui n’est pas saisi est remboursé au terme.',
  stubDays: 'Intérêts de ces jours (taux × jours / 365), payés avec la première échéance.',
  insuranceRate: 'Payée à chaque échéance, en part du montant du prêt ou de ce qui reste dû.',
  earlyMonth: 'Le remboursement suit l’échéance de ce mois.',
  earlyFeeRate: 'Voir la clause de remboursement anticipé du contrat.',
} as const
