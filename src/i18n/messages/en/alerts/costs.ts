/** Warnings about costs, staff, investments and taxes. */
export const costAlerts = {
  componentsOverWhole: {
    title: 'Components beyond the price',
    detail: 'The components and the land make {{sum}} of the price, {{excess}} too much: lower one of them.',
  },
  leavesBeforeHired: {
    title: 'Contract that ends before it begins',
    detail: 'The last month paid, {{leaving}}, comes before the first one, {{hired}}: nothing is counted.',
  },
  lucrativeThreshold: {
    title: 'Beyond the exemption of lucrative activities',
    detail:
      '{{amount}} of lucrative receipts in the fiscal year {{year}}, for a threshold of {{threshold}}. Crossing it makes you taxable: about {{tax}} of tax on the result of the year and {{vat}} of VAT to collect on these receipts. A separate sector may limit this.',
  },
  payBelowMinimum: {
    title: 'Pay below the minimum wage',
    detail: '{{pay}} gross a month for a full-time job; the monthly minimum wage is {{minimum}} in {{month}}.',
  },
  payrollTaxMissing: {
    title: 'Payroll tax never paid',
    detail:
      'The staff lines bear {{charged}} of tax. Add the line “Payroll tax”: it takes off the franchise and the abatement of associations, and pays the rest.',
  },
  provisionsBelowZero: {
    title: 'More provisions reversed than made',
    detail: 'In {{month}}, {{missing}} are missing: look at the reversals, or at the provisions of the opening.',
  },
  returnTwice: {
    title: 'Same reckoning twice',
    detail: '“{{kind}}” stands for the whole plan and is there {{count}} times: keep one line.',
  },
  soldAtLoss: {
    title: 'Asset sold at a loss',
    detail: 'Sold for {{price}} while it is worth {{bookValue}} in the books: a loss of {{loss}}, without any cash.',
  },
  soldBeforeBought: {
    title: 'Sold before it is bought',
    detail: 'The asset would be sold in {{sale}}, but it is bought in {{purchase}}: the sale is not counted.',
  },
  vatReturnMissing: {
    title: 'VAT never declared',
    detail:
      '{{collected}} of VAT collected and {{deductible}} of deductible VAT in the plan, without a “VAT return” line: the cash is wrong. Add it.',
  },
} as const
