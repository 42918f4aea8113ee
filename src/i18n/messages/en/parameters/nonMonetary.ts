/** What is typed for voluntary contributions. */
export const nonMonetaryParameters = {
  peopleLent: 'Employees lent (full-time equivalents)',
  costPerPerson: 'Yearly cost of a full-timer for the company',
} as const
