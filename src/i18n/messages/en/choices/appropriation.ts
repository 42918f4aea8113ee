/** Structural choices of the appropriation of the result. */
export const statementChoices = {
  workersPart: {
    label: 'Workers’ part',
    options: {
      surplus: 'Taken off the surplus, by the meeting',
      participation: 'Profit sharing, a charge of the year (691)',
    },
  },
} as const
