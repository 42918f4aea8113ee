/** Rows of the appropriation of the result. */
export const appropriationRows = {
  surplusClosed: 'Excédent de l’exercice clos, pertes déduites',
  surplusDecided: 'Excédent affecté par l’assemblée',
  surplusPending: 'Excédent à affecter',
  projectReserve: 'Mis en réserve pour projet',
  legalReserve: 'Mis en réserve légale',
  statutoryReserve: 'Mis en réserve statutaire',
  interestOfShares: 'Intérêt aux parts décidé',
  resultBeforeTaxToDate: 'Résultat avant impôt depuis le début de l’exercice',
  workersPart: 'Part des salariés',
  workersPaid: 'Part des salariés payée',
  developmentFund: 'Mis au fonds de développement',
} as const
