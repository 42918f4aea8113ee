/** One line under the fields of a loan. */
export const loanParameterHints = {
  annualRateByYear: 'Payments are computed again from what is left when the rate changes.',
  balloon: 'Payments repay the rest; this part bears interest up to the term.',
  capitalByMonth: 'A schedule may be pasted, one month a row. What is not typed is repaid at the term.',
  stubDays: 'Interest for these days (rate × days / 365), paid with the first payment.',
  insuranceRate: 'Paid with each payment, as a share of the amount of the loan or of what is left.',
  earlyMonth: 'The repayment follows the payment of that month.',
  earlyFeeRate: 'See the early repayment clause of the contract.',
}
