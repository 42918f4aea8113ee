/** What is typed for a loan. */
export const loanParameters = {
  annualRateByYear: 'Taux d’intérêt annuel de chaque exercice',
  balloon: 'Capital laissé à la dernière échéance',
  capitalByMonth: 'Capital remboursé, mois par mois',
  stubDays: 'Jours avant la première période entière',
  insuranceRate: 'Assurance : taux annuel',
  earlyMonth: 'Mois du remboursement anticipé',
  earlyAmount: 'Montant remboursé par anticipation',
  earlyFeeRate: 'Indemnité de remboursement anticipé, en part du montant remboursé',
} as const
