/** Structural choices of self-financing. */
export const selfFinancingChoices = {
  counterpart: {
    label: 'Counterpart',
    options: {
      without: 'Without a counterpart (7561)',
      with: 'With a counterpart of their own (7562)',
    },
  },
  drawnOn: {
    label: 'Drawn on',
    options: {
      projectReserves: 'The reserves for projects (1068)',
      cash: 'Cash, without a reserve of its own',
    },
  },
  shareInterest: {
    label: 'Interest on shares',
    options: {
      none: 'None',
      paid: 'Paid out of the result',
    },
  },
} as const
