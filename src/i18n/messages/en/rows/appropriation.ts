/** Rows of the appropriation of the result. */
export const appropriationRows = {
  surplusClosed: 'Surplus of the closed year, less losses',
  surplusDecided: 'Surplus appropriated by the meeting',
  surplusPending: 'Surplus still to be appropriated',
  projectReserve: 'Set aside for projects',
  legalReserve: 'Set aside in the legal reserve',
  statutoryReserve: 'Set aside in the statutory reserve',
  interestOfShares: 'Interest on shares that is decided',
  resultBeforeTaxToDate: 'Result before tax since the fiscal year began',
  workersPart: 'Workers’ part',
  workersPaid: 'Workers’ part paid',
  developmentFund: 'Set aside in the development fund',
} as const
