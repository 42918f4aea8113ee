/** Rows of loans of every shape. */
export const loanRows = {
  capitalising: 'Interest joins the capital (1 or 0)',
  interestCapitalised: 'Interest that joins the capital',
  balanceAfterGrace: 'Capital owed at the end of the grace period',
  paymentsLeft: 'Number of payments left',
  paymentFromBalance: 'Payment computed from what is left',
  paymentKept: 'Payment unchanged (1 or 0)',
  capitalTyped: 'Capital typed',
  earlyPeriod: 'Rank of the month of early repayment',
  earlyCapital: 'Capital repaid early',
  earlyFee: 'Indemnity for early repayment',
  insurance: 'Insurance of the loan',
  graceLeft: 'Months of grace left',
  paymentsAfter: 'Number of payments after this month',
  capitalPace: 'Share of the capital of 12 months in the next payment',
  balancePace: 'Share of what is left in the next payment',
  dueWithinYear: 'Left to repay within a year',
}
