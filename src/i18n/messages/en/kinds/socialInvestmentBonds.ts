/** Bonds and quasi-equity of impact investors: name, summary and fiche of each. */
export const socialInvestmentBonds = {
  impactBond: {
    name: 'Impact bond',
    summary: 'A loan whose rate falls when the social target is reached.',
    fiche: {
      what: 'A bond (account 163) whose coupon follows an agreed metric: the more of the target is reached, the lower the rate, down to a floor.',
      who: 'Associations and companies whose usefulness is measured by a simple metric that can be verified.',
      cost: 'The starting rate, less a part by the result. For an association: TMO plus 3 points at most.',
      commits: 'Interest each year, all the capital at the term, and measuring the metric.',
      check: 'The metric, who measures it, the floor; play the missed target (0%) in a scenario.',
      example:
        '€100,000 at 4%, less 1 point if the whole target is reached: €3,000 of interest a year instead of €4,000.',
    },
  },
  quasiEquity: {
    name: 'Quasi-equity of an impact fund',
    summary: 'An impact fund invests in convertible bonds, titres participatifs or a participating loan.',
    fiche: {
      what: 'NovESS and other funds strengthen the top of the balance sheet without taking power: convertible bonds (163), titres participatifs (1671, then 16711 since the fiscal year 2026) or a participating loan (1675, then 1682).',
      who: 'SCICs, SCOPs and other social-economy companies that change scale.',
      cost: 'The rate of the contract (the one shown here is to be replaced), at times a premium on leaving.',
      commits:
        'Interest each year, then all the capital. Conversion into shares is not played here: Alliage counts the repayment, which asks for the most money.',
      check:
        'Rank, conversion, price of leaving, the fund’s rights. Titres participatifs may not be bought back before 7 years.',
      example: '€50,000 at 6% over 7 years: €3,000 of interest a year, then €50,000 to repay.',
    },
  },
} as const
