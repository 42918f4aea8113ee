/** What to know to type voluntary contributions. */
export const nonMonetaryParameterHints = {
  peopleLent: 'An employee lent one day a week counts 0.2.',
  costPerPerson: 'Pay and charges: what the company declares.',
} as const
