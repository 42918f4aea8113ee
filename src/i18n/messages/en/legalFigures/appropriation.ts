/** Dated figures of the appropriation of the result. */
export const statementLegalFigures = {
  legalReserveShare: 'Cooperative: least share of the legal reserve',
  statutoryReserveShare: 'SCIC: least share of the statutory reserve',
  workersShare: 'SCOP: least share of the workers',
} as const
