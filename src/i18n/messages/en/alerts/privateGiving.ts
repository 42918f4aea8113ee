/** Warnings about private giving. */
export const privateGivingAlerts = {
  campaignFails: {
    title: 'Target of the campaign missed',
    detail: '{{pledged}} pledged for a target of {{target}}: {{missing}} is missing, the campaign brings nothing.',
  },
  crowdfundingCeiling: {
    title: 'Campaign above the ceiling',
    detail: '{{amount}}: a platform may not raise more than {{ceiling}} over twelve months for one structure.',
  },
  lenderOverCeiling: {
    title: 'Loan of one person above the ceiling',
    detail: '{{largest}} lent by one person: the ceiling is {{ceiling}} per project.',
  },
  crowdLoanTooLong: {
    title: 'Crowd loan too long',
    detail: '{{duration}}: a loan from individuals to a project lasts {{longest}} at most.',
  },
  giftReduction: {
    title: 'Tax advantage of the donors',
    detail:
      'The {{amount}} of fiscal year {{year}} cost the donors {{cost}}, after a tax reduction of {{rate}} (within 20% of their taxable income), if the structure may issue tax receipts.',
  },
  patronageReduction: {
    title: 'Tax advantage of the patron',
    detail: 'The {{amount}} of fiscal year {{year}} cost the company {{cost}}, after a tax reduction of {{reduction}}.',
  },
  patronageOverCeiling: {
    title: 'Gift above the ceiling of the patron',
    detail:
      '{{amount}} in fiscal year {{year}}, for a ceiling of {{ceiling}}: the company reduces its tax by {{reduction}} that year and carries the rest over five years. If its turnover is larger, type it.',
  },
  sponsorshipWithoutVat: {
    title: 'Sponsorship without VAT',
    detail:
      'Sponsorship is advertising, usually subject to VAT: {{vat}} on the {{amount}} of fiscal year {{year}}. Keep “without VAT” only if the structure is exempt from it.',
  },
} as const
