/** Taxes that a plan reckons once for all its lines: name, summary and fiche of each. */
export const costsTaxes = {
  vatReturn: {
    name: 'VAT return',
    summary: 'Gathers the VAT of every line: paid after each period, or given back.',
    fiche: {
      what: 'The VAT collected on sales (account 4457), less what is deducted from purchases (account 4456). One line is enough for the whole plan.',
      who: 'Structures that invoice VAT, in whole or in part.',
      cost: 'Nothing in the result: it is the customers’ money on its way through your books. But it leaves the bank in the month of the payment.',
      commits: 'To declare every month or quarter, and to pay the month after.',
      check:
        'The share of VAT recovered, among the assumptions (0% if all is exempt, a coefficient if the structure is mixed). VAT on services is counted when invoiced, while it is usually due when received: to be checked. Returns are not rounded to the euro.',
      example:
        '10,000 euros of sales at 20%: 2,000 collected. 4,000 of purchases at 20%: 800 deducted. 1,200 paid the month after.',
    },
  },
  corporateTax: {
    name: 'Corporate tax',
    summary: 'The tax on the profit, or on the income from assets alone.',
    fiche: {
      what: 'Account 695, charged at the closing and paid some months later. A non-lucrative association is taxed on its assets only: rents (24%), dividends (15%), some bonds (10%).',
      who: 'SCIC and SCOP; associations with rents or investments, or with a taxed lucrative activity.',
      cost: '25% of the profit, and 15% on its first 42,500 euros where the conditions are met (to be checked).',
      commits: 'To declare and pay every year.',
      check:
        'The reduced rate has conditions on capital and turnover. Instalments are not reckoned, losses are carried without a ceiling, and the result of the accounts stands for the taxable one. SCIC: the share put into indivisible reserves is typed apart.',
      example: '60,000 euros of profit: 15% of 42,500 and 25% of 17,500, that is 10,750 euros paid in April.',
    },
  },
  payrollTax: {
    name: 'Payroll tax',
    summary: 'Gathers the tax of every staff line, takes the abatement off and pays the rest.',
    fiche: {
      what: 'Each staff line marked as due bears its tax by bands (account 6311). This line, one for the whole plan, takes off the franchise, the rebate and the abatement of associations, then pays (account 447).',
      who: 'Employers of whose receipts less than 90% bear VAT: most associations.',
      cost: '4.25%, 8.5% then 13.6% of gross pay by bands; nothing up to 1,200 euros a year; associations take off 24,256 euros in 2026.',
      commits: 'To declare every month, quarter or year, depending on the amount.',
      check:
        'The bands apply to the average gross pay of a full-time job: very unequal wages, or part-time jobs, give another total. The reduction is used from January on: the tax is a charge only once the abatement is spent.',
      example:
        'Twelve employees at 26,400 euros gross in 2026: 2,258.59 euros each, 27,103 in all. The association pays 2,847 euros after its abatement.',
    },
  },
} as const
