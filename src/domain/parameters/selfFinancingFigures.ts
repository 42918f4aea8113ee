import type { DatedFigure } from './legalFigures.ts'

/** Dated figures of self-financing: events, and what the shares of cooperatives may earn (DOMAIN 1.4, 6). */
export const selfFinancingFigures = {
  /** Events of support of a year that are free of VAT and commercial taxes. */
  exemptEventsCount: [{ from: '2024-01', value: 6, grade: 'B', source: 'cgi261-7' }],
  /** Most that the interest on shares may stand over the average rate of private bonds (TMO) of the three years before. */
  shareInterestMargin: [{ from: '2024-01', value: 0.02, grade: 'B', source: 'scicShares' }],
  /** Largest share of a result that may pay interest: a SCIC keeps 57.5 % in reserves; a SCOP keeps 15 %, then gives its workers as much as its shares. */
  scicInterestShare: [{ from: '2024-01', value: 0.425, grade: 'B', source: 'scicShares' }],
  scopInterestShare: [{ from: '2024-01', value: 0.425, grade: 'M', source: 'loi78-763' }],
  /** Longest time by which statutes may defer the redemption of shares, in months. */
  shareRedemptionTerm: [{ from: '2024-01', value: 60, grade: 'C', source: 'scicRedemption' }],
} as const satisfies Record<string, readonly DatedFigure[]>
