/** Warnings about the terms of loans. */
export const loanAlerts = {
  balloonOverPrincipal: {
    title: 'Rien à rembourser avant le terme',
    detail:
      '{{balloon}} laissés à la dernière échéance, pour un prêt de {{principal}} : choisissez « tout au terme », ou baissez ce montant.',
  },
  typedOverPrincipal: {
    title: 'Échéancier supérieur au prêt',
    detail:
      'Le capital saisi fait {{typed}} pendant le prêt, pour {{principal}} empruntés : {{over}} sont en trop et ne comptent pas.',
  },
  typedOutsideTerm: {
    title: 'Capital saisi hors de la durée du prêt',
    detail:
      '{{outside}} sont saisis avant la première échéance ou après la dernière ({{first}} à {{last}}) : ils ne comptent pas.',
  },
  earlyOutsideTerm: {
    title: 'Remboursement anticipé hors de la durée du prêt',
    detail: 'Il est prévu en {{month}} ; le prêt se rembourse de {{first}} à {{last}} : rien n’est compté.',
  },
  earlyOverBalance: {
    title: 'Remboursement anticipé supérieur au reste dû',
    detail: '{{amount}} prévus en {{month}}, quand il reste {{left}} après l’échéance : seule cette somme est comptée.',
  },
  stubTooLong: {
    title: 'Première période trop longue',
    detail:
      '{{days}} jours avant la première période : au-delà de {{longest}} jours, avancez plutôt le mois du versement.',
  },
  rateMissingInYear: {
    title: 'Taux variable absent d’un exercice',
    detail: 'Aucun taux en {{month}}, pendant le prêt : les intérêts y comptent pour zéro.',
  },
} as const
