/** Warnings about solidarity finance and the securities of cooperatives. */
export const solidarityFinanceAlerts = {
  advanceStillOwed: {
    title: 'Advance longer than usual',
    detail: '{{left}} is still owed to the bank {{longest}} after the advance: the ceded grant is not paid yet.',
  },
  amountOutsideUsual: {
    title: 'Unusual amount for this funder',
    detail: '{{amount}} asked for; usually from {{lowest}} to {{highest}}.',
  },
  cededGrantNotNotified: {
    title: 'Ceded grant not notified',
    detail: 'A bank advances money only on a notified grant: set the grant to “notified”, or take the advance away.',
  },
  clubAmountUnusual: {
    title: 'Unusual amount for a club',
    detail: '{{amount}} a club (number of clubs: {{clubs}}); a club brings from {{lowest}} to {{highest}}.',
  },
  clubsHoldTooMuch: {
    title: 'The clubs hold too much capital',
    detail: 'In {{month}}, {{held}} of a capital of {{capital}}; in a SCOP, {{highest}} at most.',
  },
  coFundingShort: {
    title: 'Not enough other funding',
    detail: '{{others}} of other funding for a loan of {{amount}}: as much is needed, {{missing}} is missing.',
  },
  graceOutsideUsual: {
    title: 'Unusual grace period for France Active',
    detail: '{{grace}} of grace; France Active usually grants from {{shortest}} to {{longest}}.',
  },
  guaranteedAmountTooHigh: {
    title: 'Guaranteed amount too high',
    detail: '{{amount}} guaranteed; this guarantor stops at {{highest}}.',
  },
  guaranteedLoanTooLong: {
    title: 'Loan too long for this guarantee',
    detail: 'The loan lasts {{duration}}; this guarantor stops at {{longest}}.',
  },
  guaranteedShareTooLarge: {
    title: 'Guaranteed share too large',
    detail: '{{share}} of the loan guaranteed; this guarantor stops at {{largest}}.',
  },
  interestNotDeductible: {
    title: 'Interest partly not deductible',
    detail: '{{rate}}: above {{highest}}, interest on current accounts is added to the taxed profit.',
  },
  lastsTooLong: {
    title: 'Term too long',
    detail: '{{duration}} asked for; {{longest}} at most for this funding.',
  },
  leavesTooSoon: {
    title: 'Term too short',
    detail: '{{duration}} planned; the investor stays {{shortest}} at least.',
  },
  noGrantCeded: {
    title: 'Grant to be chosen',
    detail: 'Nothing is advanced: tie the advance to a grant of the plan, or type a sum.',
  },
  nothingGuaranteed: {
    title: 'Loan to be chosen',
    detail: 'Nothing is guaranteed: tie the guarantee to a loan of the plan.',
  },
  nothingToAdvance: {
    title: 'Nothing to advance',
    detail: 'In {{month}}, the grant owes nothing to the structure yet, or has paid it all.',
  },
  overdraftInterestTwice: {
    title: 'Two overdraft facilities at once',
    detail: 'From {{month}}, each counts the interest of the whole overdraft: make them one line.',
  },
  overdraftOverLimit: {
    title: 'Overdraft over its limit',
    detail: 'Over {{limit}} from {{month}} on; {{deepest}} overdrawn at the deepest: {{missing}} is missing.',
  },
  overdrawnTooLong: {
    title: 'Overdraft that lasts',
    detail:
      'The account is overdrawn for {{months}} in a row from {{first}} (mark: {{longest}}): lasting resources are needed.',
  },
  structureTooYoung: {
    title: 'Structure too young',
    detail: '{{age}} at the drawdown: this loan asks for more than {{youngest}}.',
  },
  termOutsideUsual: {
    title: 'Unusual term for this funder',
    detail: '{{duration}} asked for; usually from {{shortest}} to {{longest}}.',
  },
  variablePartTooLarge: {
    title: 'Variable part too large',
    detail: 'The variable pay bears on {{share}} of the nominal; {{largest}} at most.',
  },
} as const
