/** What to know to type the appropriation of the result. */
export const statementParameterHints = {
  reserveShare: 'Le reste, et toute perte, va au report à nouveau.',
  legalReserveShare: 'Jusqu’à ce que la réserve égale le capital.',
  statutoryReserveShare: 'La moitié du reste au moins ; tout le reste si les statuts le veulent.',
  workersShare: 'Un quart au moins de l’excédent.',
  developmentFundShare: 'De ce qui reste après la réserve légale et les salariés.',
} as const
