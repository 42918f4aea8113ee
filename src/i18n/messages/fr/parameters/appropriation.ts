/** What is typed for the appropriation of the result. */
export const statementParameters = {
  reserveShare: 'Part de l’excédent mise en réserve pour projet',
  legalReserveShare: 'Part de la réserve légale',
  statutoryReserveShare: 'Part du reste mise en réserve statutaire',
  workersShare: 'Part des salariés',
  developmentFundShare: 'Part du reste mise au fonds de développement',
  workersDelay: 'Part des salariés payée : mois d’attente',
} as const
