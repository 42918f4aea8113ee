/** Rows of loans of every shape. */
export const loanRows = {
  capitalising: 'Intérêts ajoutés au capital (1 ou 0)',
  interestCapitalised: 'Intérêts ajoutés au capital',
  balanceAfterGrace: 'Capital dû à la fin du différé',
  paymentsLeft: 'Nombre d’échéances qui restent',
  paymentFromBalance: 'Échéance calculée sur le reste dû',
  paymentKept: 'Échéance inchangée (1 ou 0)',
  capitalTyped: 'Capital saisi',
  earlyPeriod: 'Rang du mois de remboursement anticipé',
  earlyCapital: 'Capital remboursé par anticipation',
  earlyFee: 'Indemnité de remboursement anticipé',
  insurance: 'Assurance du prêt',
  graceLeft: 'Mois de différé qui restent',
  paymentsAfter: 'Nombre d’échéances après ce mois',
  capitalPace: 'Part du capital à 12 mois dans la prochaine échéance',
  balancePace: 'Part du reste dû dans la prochaine échéance',
  dueWithinYear: 'Reste dû à moins d’un an',
} as const
