/** Loans of solidarity finance with terms of their own: name, summary and fiche of each. */
export const solidarityFinanceLoans = {
  participatingLoan: {
    name: 'Participating loan',
    summary: 'A loan repaid after every other creditor: it counts almost as own funds.',
    fiche: {
      what: 'A subordinated loan: in difficulty, the lender comes after all the others. France Active Investissement lends €5,000 to €500,000 over 5 to 7 years, with 1 to 2 years without capital. Account 1675 up to the fiscal year 2025, 1682 since: Alliage moves it.',
      who: 'Associations, SCICs, SCOPs and companies of the social economy or of work integration. Neither day-to-day running nor losses: the loan must bring other funding along.',
      cost: '2% a year at France Active (to be checked by region), plus any fee.',
      commits:
        'Repayment on the agreed dates. Subordinated does not mean optional: as long as the structure pays its debts, the instalment is due.',
      check: 'The rank of the loan in the contract, the grace period, the rate; the other funders that it brings in.',
      example:
        '€60,000 at 2% over 72 months with 12 of grace: €100 of interest a month in the first year, then €1,051.67 a month, and €4,299.88 of interest in all.',
    },
  },
  pessLoan: {
    name: 'PESS (Bpifrance’s loan to the social economy)',
    summary: 'An unsecured loan, repaid by equal parts of capital, beside other funding.',
    fiche: {
      what: 'Bpifrance’s loan for the social economy: €10,000 to €50,000 (€100,000 with the region), over 5 years with 1 of grace, repaid each month by equal parts of capital, without security.',
      who: 'Structures of the social economy of more than three years.',
      cost: 'The rate of the offer (the one shown here is to be replaced). No guarantee to pay.',
      commits: 'To find at least as much other funding as the loan, and to repay each month after the grace period.',
      check:
        'That the loan is still offered in your region; the other funding of the project; the age of the structure.',
      example:
        '€30,000 at 3% over 60 months with 12 of grace: €75 of interest a month in the first year, then €625 of capital a month, with interest that falls.',
    },
  },
  honourLoan: {
    name: 'Honour loan at 0%',
    summary: 'A personal loan to the founder, who brings it to the company.',
    fiche: {
      what: 'Initiative, Adie or a region lends without interest to the person who founds. He or she puts the money into the company, as a current account (455) or as capital (1013).',
      who: 'SCICs and SCOPs being founded or taken over, through their founder.',
      cost: 'No interest.',
      commits:
        'The founder repays out of his or her own. With a current account, the company gives the sum back month by month; with capital, it gives nothing back as long as he or she stays a member.',
      check: 'Amount, term and grace of the honour loan (ask the network); who repays if the activity stops.',
      example:
        '€12,600 as a current account over 48 months with 6 of grace: €300 given back a month, 42 times, from the seventh month on.',
    },
  },
} as const
