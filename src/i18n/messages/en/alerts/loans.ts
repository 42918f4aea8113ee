/** Warnings about the terms of loans. */
export const loanAlerts = {
  balloonOverPrincipal: {
    title: 'Nothing to repay before the term',
    detail:
      '{{balloon}} left to the last payment, for a loan of {{principal}}: choose “all at the term”, or lower that amount.',
  },
  typedOverPrincipal: {
    title: 'Schedule larger than the loan',
    detail:
      'The capital typed adds up to {{typed}} during the loan, for {{principal}} borrowed: {{over}} are too much and do not count.',
  },
  typedOutsideTerm: {
    title: 'Capital typed outside the term of the loan',
    detail:
      '{{outside}} are typed before the first payment or after the last one ({{first}} to {{last}}): they do not count.',
  },
  earlyOutsideTerm: {
    title: 'Early repayment outside the term of the loan',
    detail: 'It is planned for {{month}}; the loan is repaid from {{first}} to {{last}}: nothing is counted.',
  },
  earlyOverBalance: {
    title: 'Early repayment larger than what is left',
    detail: '{{amount}} planned for {{month}}, when {{left}} are left after the payment: only that is counted.',
  },
  stubTooLong: {
    title: 'First period too long',
    detail:
      '{{days}} days before the first period: beyond {{longest}} days, bring the month of the drawdown forward instead.',
  },
  rateMissingInYear: {
    title: 'Variable rate missing in a fiscal year',
    detail: 'No rate in {{month}}, during the loan: interest counts for nothing there.',
  },
}
