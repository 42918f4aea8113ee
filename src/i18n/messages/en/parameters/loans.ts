/** What is typed for a loan. */
export const loanParameters = {
  annualRateByYear: 'Yearly interest rate of each fiscal year',
  balloon: 'Capital left to the last payment',
  capitalByMonth: 'Capital repaid, month by month',
  stubDays: 'Days before the first whole period',
  insuranceRate: 'Insurance: yearly rate',
  earlyMonth: 'Month of the early repayment',
  earlyAmount: 'Amount repaid early',
  earlyFeeRate: 'Indemnity for early repayment, as a share of the amount repaid',
}
