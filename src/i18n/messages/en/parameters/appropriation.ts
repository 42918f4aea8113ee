/** What is typed for the appropriation of the result. */
export const statementParameters = {
  reserveShare: 'Share of the surplus set aside for projects',
  legalReserveShare: 'Share of the legal reserve',
  statutoryReserveShare: 'Share of the rest set aside in the statutory reserve',
  workersShare: 'Workers’ share',
  developmentFundShare: 'Share of the rest set aside in the development fund',
  workersDelay: 'Workers’ part paid: months of waiting',
} as const
