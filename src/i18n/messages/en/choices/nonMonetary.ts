/** Structural choices of voluntary contributions. */
export const nonMonetaryChoices = {
  disclosure: {
    label: 'Presentation',
    options: {
      inAccounts: 'At the foot of the income statement (86 and 87)',
      inNotes: 'In the notes only',
    },
  },
  valuation: {
    label: 'Value of an hour',
    options: {
      typedRate: 'A typed rate',
      minimumWage: 'The gross minimum wage of the month',
      chargedMinimumWage: 'The minimum wage of the month, with charges',
    },
  },
} as const
