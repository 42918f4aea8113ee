/** Rows of private giving. */
export const privateGivingRows = {
  closePeriod: 'Number of the month in which the campaign ends',
  pledged: 'Pledged during the campaign',
  raised: 'Amount raised that counts',
  platformFee: 'Fee of the platform',
  collected: 'Raised',
  netRaised: 'Raised, less the fee',
  expensesPaid: 'Expenses of volunteers',
  waived: 'Expenses waived',
} as const
