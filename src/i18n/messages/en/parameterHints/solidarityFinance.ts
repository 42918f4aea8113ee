/** One line under the fields of solidarity finance. */
export const solidarityFinanceHints = {
  coFunding: 'The PESS asks for at least as much other funding as the loan.',
  structureAge: 'The PESS is for structures of more than three years.',
  guaranteedCap: 'Even when the share would give more.',
  advancedShare: 'Share of what the grant still owes to the structure in the month of the advance.',
  openMonths: 'A facility is mostly renewed each year.',
  commissionRate: 'Taken when it opens, then at each anniversary.',
  longestOverdraft: 'Beyond, Alliage points to a lasting need, which an overdraft does not meet.',
  withdrawals: 'What is not given back before the end of the term is then.',
  variableShare: '40% at most; the fixed rate bears on the rest.',
  variableRate: 'Expected for each fiscal year, from the activity or the result foreseen.',
  monthlyRent: 'All taxes included. It follows the rise of the plan’s prices.',
  stay: 'The deposit and the shares come back in the month after the lease ends.',
} as const
