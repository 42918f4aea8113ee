/** Words of loans and public aid. */
export const debtTerms = {
  drawdown: {
    name: 'Drawdown',
    text: 'The moment when the money of a loan reaches the account. Interest runs from then on.',
  },
  grace: {
    name: 'Grace period (deferral)',
    text: 'A time, at the start of a loan, in which no capital is repaid. It is partial when interest is paid, total when interest joins the capital.',
  },
  bullet: {
    name: 'Bullet',
    text: 'A loan whose whole capital is repaid at once, at its term; until then only interest is paid. The money must have been put aside.',
  },
  balloon: {
    name: 'Balloon',
    text: 'The large part of capital that a loan leaves to its last payment. The payments before it are smaller for it.',
  },
  constantPayment: {
    name: 'Equal payments',
    text: 'The same amount at each payment: much interest and little capital at first, the reverse at the end.',
  },
  constantCapital: {
    name: 'Equal parts of capital',
    text: 'The same part of capital at each payment, plus interest on what is left: payments shrink over time.',
  },
  principal: {
    name: 'Principal',
    text: 'The sum that was borrowed, without interest. Repaying it leaves the bank account but is no cost.',
  },
  corkscrew: {
    name: 'Corkscrew',
    text: 'A way to write a balance month by month: opening, plus what comes in, less what goes out, equals closing, which is the opening of the next month. Alliage keeps every account so.',
  },
  dscr: {
    name: 'Debt service cover ratio (DSCR)',
    text: 'What the activity yields in the year, for €1 of capital and interest to pay. Below 1, the activity alone does not pay the debt.',
  },
  repaymentCapacity: {
    name: 'Repayment capacity',
    text: 'The number of years that it would take to repay all debts with what the activity yields.',
  },
  taeg: {
    name: 'APR (TAEG)',
    text: 'What a financing costs as one yearly rate, fees included, from the dates when money comes in and goes out. It lets loans of different shapes be compared.',
  },
  teg: {
    name: 'TEG (proportional rate)',
    text: 'The effective rate of one period times the number of periods in a year. It is the one that professional credit shows.',
  },
  covenant: {
    name: 'Covenant',
    text: 'A promise made to a lender, or a rule that the board sets: an indicator must stay on the good side at each closing. Breaking it may make the loan fall due.',
  },
  quotite: {
    name: 'Guaranteed share (quotité)',
    text: 'The share of a loan that the guarantor will pay in your place if you do not repay. It reassures the bank; it does not release you from repaying.',
  },
  subordination: {
    name: 'Subordinated',
    text: 'Said of a debt that is repaid after all others if things go wrong. It costs more but protects the other lenders.',
  },
  quasiFondsPropres: {
    name: 'Quasi-equity (quasi-fonds propres)',
    text: 'Money that is repaid late and after the other debts: between a loan and own funds. Lenders often count it with the latter.',
  },
  tmo: {
    name: 'TMO',
    text: 'The average rate of private bonds, published regularly. The law ties the cap on interest of securities and co-op shares to it.',
  },
  equivalentSubvention: {
    name: 'Gross grant equivalent (ESB)',
    text: 'What a cheap public loan or a public guarantee is worth as a grant. That value is what counts as State aid.',
  },
  deMinimis: {
    name: 'De minimis',
    text: 'The European rule that lets small public aid through without authorisation, up to a ceiling over three years. Alliage keeps the count.',
  },
  sieg: {
    name: 'SIEG (service of general economic interest)',
    text: 'A mission that public authorities entrust and may compensate. A ceiling of aid of its own applies to it.',
  },
} as const
