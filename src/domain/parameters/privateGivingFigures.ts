import type { DatedFigure } from './legalFigures.ts'

/** Dated figures of private giving and of crowdfunding: amounts in cents, rates as fractions (DOMAIN 1.4, 6). */
export const privateGivingFigures = {
  /** Share of a gift that an individual takes off the income tax. */
  giftReductionRate: [{ from: '2020-01', value: 0.66, grade: 'A', source: 'cgi200' }],
  /** Share of a gift that a company takes off its tax, up to the threshold and beyond it. */
  patronageReductionRate: [{ from: '2020-01', value: 0.6, grade: 'B', source: 'cgi238bis' }],
  patronageReducedRate: [{ from: '2020-01', value: 0.4, grade: 'B', source: 'cgi238bis' }],
  patronageThreshold: [{ from: '2020-01', value: 200_000_000, grade: 'B', source: 'cgi238bis' }],
  /** Gifts of a year that count for a company: this amount, or this share of its turnover where it is more. */
  patronageCeiling: [{ from: '2020-01', value: 2_000_000, grade: 'B', source: 'cgi238bis' }],
  patronageTurnoverShare: [{ from: '2020-01', value: 0.005, grade: 'B', source: 'cgi238bis' }],
  /** Yearly ceiling of social security (PASS), and how many times it a lent employee may count for the company. */
  socialSecurityCeiling: [
    { from: '2024-01', until: '2024-12', value: 4_636_800, grade: 'A', source: 'pass' },
    { from: '2025-01', until: '2025-12', value: 4_710_000, grade: 'A', source: 'pass' },
    { from: '2026-01', until: '2026-12', value: 4_806_000, grade: 'A', source: 'pass' },
  ],
  skillsPatronageMultiple: [{ from: '2020-01', value: 3, grade: 'B', source: 'cgi238bis' }],
  /** Most that one person may lend to a project, with interest and without; longest crowd loan, in months. */
  crowdLenderCeiling: [{ from: '2024-01', value: 200_000, grade: 'B', source: 'crowdfunding' }],
  crowdFreeLenderCeiling: [{ from: '2024-01', value: 500_000, grade: 'B', source: 'crowdfunding' }],
  crowdLoanTerm: [{ from: '2024-01', value: 84, grade: 'B', source: 'crowdfunding' }],
  /** Most that a platform may raise for one borrower or issuer over twelve months. */
  crowdfundingCeiling: [{ from: '2024-01', value: 500_000_000, grade: 'B', source: 'crowdfunding' }],
} as const satisfies Record<string, readonly DatedFigure[]>
