import type { DatedFigure } from './legalFigures.ts'

/**
 * Dated figures of public aid: amounts in cents, rates as fractions (DOMAIN 4). The base rate of the Commission is none
 * of them: it is typed by the user.
 */
export const aidFigures = {
  /** Most de minimis aid that one undertaking may be granted over any three years, in general and for services of general economic interest. */
  deMinimisCeiling: [{ from: '2024-01', until: '2030-12', value: 30_000_000, grade: 'B', source: 'ue2023-2831' }],
  deMinimisSgeiCeiling: [{ from: '2024-01', until: '2030-12', value: 75_000_000, grade: 'B', source: 'ue2023-2832' }],
  /** Largest secured loan over five years (half over ten) whose aid may be reckoned by the short-cut. */
  deMinimisLoanAmount: [{ from: '2024-01', until: '2030-12', value: 100_000_000, grade: 'B', source: 'ue2023-2831' }],
  deMinimisSgeiLoanAmount: [
    { from: '2024-01', until: '2030-12', value: 250_000_000, grade: 'M', source: 'ue2023-2832' },
  ],
  /** Largest guaranteed amount over five years (half over ten) whose aid may be reckoned by the short-cut. */
  deMinimisGuaranteeAmount: [
    { from: '2024-01', until: '2030-12', value: 225_000_000, grade: 'M', source: 'ue2023-2831' },
  ],
  deMinimisSgeiGuaranteeAmount: [
    { from: '2024-01', until: '2030-12', value: 562_500_000, grade: 'M', source: 'ue2023-2832' },
  ],
  /** What is added to the base rate to discount an aid. */
  aidDiscountMargin: [{ from: '2008-07', value: 0.01, grade: 'A', source: 'ue2008-C14' }],
  /** Yearly premium of the market for a guarantee to an undertaking without a rating. */
  guaranteeMarketRate: [{ from: '2008-06', value: 0.038, grade: 'M', source: 'ue2008-C155' }],
} as const satisfies Record<string, readonly DatedFigure[]>
