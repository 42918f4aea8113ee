/** Dated figures of self-financing. */
export const selfFinancingLegalFigures = {
  exemptEventsCount: 'Exempt events a year',
  shareInterestMargin: 'Interest on shares: margin over the TMO',
  scicInterestShare: 'SCIC: share of the result that may pay interest on shares',
  scopInterestShare: 'SCOP: share of the result that may pay interest on shares',
  shareRedemptionTerm: 'Longest delay for redeeming shares',
} as const
