/** How a loan works. */
export const loanChoices = {
  graceKind: {
    label: 'During the grace period',
    options: { interestOnly: 'Interest is paid', total: 'Interest joins the capital (total deferral)' },
  },
  rateKind: {
    label: 'Rate',
    options: {
      fixed: 'Fixed, proportional (yearly rate / 12 a month)',
      effective: 'Fixed, effective yearly rate',
      byYear: 'Variable, one rate a fiscal year',
    },
  },
  insurance: {
    label: 'Insurance of the loan',
    options: { none: 'None', onPrincipal: 'On the amount borrowed', onBalance: 'On what is left' },
  },
  earlyRepayment: {
    label: 'Early repayment',
    options: {
      none: 'None',
      shorten: 'Yes: same payments, the loan ends sooner',
      lower: 'Yes: same term, lower payments',
    },
  },
}
