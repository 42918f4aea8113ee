/** Warnings about self-financing. */
export const selfFinancingAlerts = {
  eventsOverExempt: {
    title: 'More events than those that are exempt',
    detail:
      '{{events}} events in fiscal year {{year}}: only {{exempt}} a year are exempt from commercial taxes and VAT. Mark the others “lucrative”, with their VAT, on a line of their own.',
  },
  rentsTaxed: {
    title: 'Taxable rents',
    detail:
      '{{amount}} of rents in fiscal year {{year}}: even without any lucrative activity they are taxed at {{rate}}, that is {{tax}}. Add the line “Corporate tax”.',
  },
  reservesBelowZero: {
    title: 'Not enough reserves for projects',
    detail:
      'In {{month}}, {{missing}} is missing from the reserves for projects (1068): type them at the opening, or use less.',
  },
  redemptionTooLate: {
    title: 'Shares given back too late',
    detail: '{{delay}} of wait: the statutes may not defer redemption beyond {{longest}}.',
  },
  shareRateOverCap: {
    title: 'Interest on shares above its cap',
    detail:
      '{{rate}} in fiscal year {{year}} exceeds {{cap}}: the average TMO of the three calendar years before ({{average}}) plus {{margin}}.',
  },
  shareInterestCut: {
    title: 'Result too small for the interest on shares',
    detail:
      'Fiscal year {{year}} would owe {{asked}} of interest; its result allows {{most}} ({{share}} at most): only this is counted.',
  },
  shareInterestFromAid: {
    title: 'Interest on shares paid out of aid',
    detail:
      'Once the public and associative aid of fiscal year {{year}} ({{aid}}) is taken off, {{room}} is left for the interest on shares; the plan holds {{interest}}.',
  },
} as const
