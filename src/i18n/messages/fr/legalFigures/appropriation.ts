/** Dated figures of the appropriation of the result. */
export const statementLegalFigures = {
  legalReserveShare: 'Coopérative : part minimale de la réserve légale',
  statutoryReserveShare: 'SCIC : part minimale de la réserve statutaire',
  workersShare: 'SCOP : part minimale des salariés',
} as const
