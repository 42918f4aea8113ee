/** Bonds, titres participatifs and partners’ accounts: name, summary and fiche of each. */
export const solidarityFinanceSecurities = {
  obligationAssociative: {
    name: 'Association bonds (obligations associatives)',
    summary: 'An association borrows from its supporters by bonds, with interest each year.',
    fiche: {
      what: 'Ordinary bonds (account 163), subscribed by members, foundations or funds; unlike the titre associatif, their repayment does not depend on surpluses.',
      who: 'Associations that run an economic activity and meet the conditions for issuing bonds.',
      cost: 'A capped rate: average rate of private bonds (TMO), plus 3 points at most.',
      commits: 'Interest each year, then the capital, at the term or by equal parts.',
      check: 'The TMO of the quarter before the issue, to be typed; the money planned to repay.',
      example:
        '€6,000 at 5% repaid by three yearly parts: €300, €200 then €100 of interest, and €2,000 of capital a year.',
    },
  },
  titreParticipatif: {
    name: 'Titre participatif (cooperative quasi-equity)',
    summary: 'Quasi-equity of a cooperative, without a vote, kept for seven years at least.',
    fiche: {
      what: 'A security without a vote, repaid only at the liquidation, or by the cooperative if it so wishes, after 7 years at least. Its pay has a fixed part and a variable one. Account 1671 up to the fiscal year 2025; 16711 since, among other own funds.',
      who: 'SCICs and SCOPs. Scopinvest subscribes from €25,000 on, for half of permanent capital at most.',
      cost: 'The fixed part, plus a variable part by the activity or the result, which bears on 40% of the nominal at most.',
      commits: 'The pay each year; the buy-back when the cooperative decides it (here, at the end of the term typed).',
      check:
        'The terms of issue: base of the variable part, price of the buy-back (1.5 times the nominal at most with Scopinvest).',
      example: '€100,000: 3% on 60% of the nominal and 5% on the other 40%, so €3,800 a year.',
    },
  },
  partnersCurrentAccount: {
    name: 'Partners’ current account',
    summary: 'Partners leave money with their company, with or without interest.',
    fiche: {
      what: 'An advance of a partner to the company (account 455), besides the shares. Blocked by an agreement, it reassures other lenders; on demand, the partner may take it back.',
      who: 'SCICs, SCOPs and other companies, through their partners.',
      cost: 'The agreed interest (account 6615), deductible up to a rate that the tax administration publishes.',
      commits: 'Giving the sum back on the agreed date, or as soon as the partner asks for it.',
      check:
        'The agreement: blocking, rate, notice. Type the deductible rate among the legal figures for Alliage to compare.',
      example: '€10,000 at 4%, of which €4,000 is taken back after 6 months: €320 of interest over the year.',
    },
  },
} as const
