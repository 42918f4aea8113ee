/** What to know to type the appropriation of the result. */
export const statementParameterHints = {
  reserveShare: 'The rest, and every loss, is carried forward.',
  legalReserveShare: 'Until the reserve equals the capital.',
  statutoryReserveShare: 'Half of the rest at least; all of it if the statutes say so.',
  workersShare: 'A quarter of the surplus at least.',
  developmentFundShare: 'Of what is left after the legal reserve and the workers.',
} as const
