import type { DatedFigure } from './legalFigures.ts'

/** Dated figures of taxes on wages, on sales and on profits: amounts in cents, rates as fractions (DOMAIN 6). */
export const taxFigures = {
  /** Yearly gross pay of one person beyond which the payroll tax rises, then rises again. */
  payrollTaxFirstThreshold: [
    { from: '2024-01', until: '2024-12', value: 898_500, grade: 'A', source: 'cgi231' },
    { from: '2025-01', until: '2025-12', value: 914_700, grade: 'A', source: 'cgi231' },
    { from: '2026-01', until: '2026-12', value: 922_900, grade: 'A', source: 'cgi231' },
  ],
  payrollTaxSecondThreshold: [
    { from: '2024-01', until: '2024-12', value: 1_793_600, grade: 'A', source: 'cgi231' },
    { from: '2025-01', until: '2025-12', value: 1_825_900, grade: 'A', source: 'cgi231' },
    { from: '2026-01', until: '2026-12', value: 1_842_300, grade: 'A', source: 'cgi231' },
  ],
  /** Rates up to the first threshold, between both, and beyond the second. */
  payrollTaxNormalRate: [{ from: '2024-01', value: 0.0425, grade: 'A', source: 'cgi231' }],
  payrollTaxMiddleRate: [{ from: '2024-01', value: 0.085, grade: 'A', source: 'cgi231' }],
  payrollTaxHighRate: [{ from: '2024-01', value: 0.136, grade: 'A', source: 'cgi231' }],
  payrollTaxAntillesReunionRate: [{ from: '2024-01', value: 0.0295, grade: 'A', source: 'cgi231' }],
  payrollTaxGuyaneRate: [{ from: '2024-01', value: 0.0255, grade: 'A', source: 'cgi231' }],
  /** Yearly payroll tax up to which nothing is due; then, up to the ceiling, a part of what is missing to it is taken off. */
  payrollTaxFranchise: [{ from: '2024-01', value: 120_000, grade: 'A', source: 'cgi1679A' }],
  payrollTaxDecoteCeiling: [{ from: '2024-01', value: 204_000, grade: 'A', source: 'cgi1679A' }],
  payrollTaxDecoteRate: [{ from: '2024-01', value: 0.75, grade: 'A', source: 'cgi1679A' }],
  /** What associations take off their payroll tax of a year. */
  payrollTaxAbatement: [
    { from: '2023-01', until: '2023-12', value: 2_253_500, grade: 'A', source: 'cgi1679A' },
    { from: '2024-01', until: '2024-12', value: 2_361_600, grade: 'A', source: 'cgi1679A' },
    { from: '2025-01', until: '2025-12', value: 2_404_100, grade: 'A', source: 'cgi1679A' },
    { from: '2026-01', until: '2026-12', value: 2_425_600, grade: 'A', source: 'cgi1679A' },
  ],
  /** Gross monthly minimum wage for 35 hours a week. */
  monthlyMinimumWage: [
    { from: '2024-01', until: '2024-10', value: 176_692, grade: 'A', source: 'smic' },
    { from: '2024-11', until: '2025-12', value: 180_180, grade: 'A', source: 'smic' },
    { from: '2026-01', until: '2026-05', value: 182_303, grade: 'A', source: 'smic' },
    { from: '2026-06', until: '2026-12', value: 186_702, grade: 'A', source: 'smic' },
  ],
  vatNormalRate: [{ from: '2014-01', value: 0.2, grade: 'B', source: 'vatRates' }],
  vatIntermediateRate: [{ from: '2014-01', value: 0.1, grade: 'B', source: 'vatRates' }],
  vatReducedRate: [{ from: '2014-01', value: 0.055, grade: 'B', source: 'vatRates' }],
  vatSpecialRate: [{ from: '2014-01', value: 0.021, grade: 'B', source: 'vatRates' }],
  corporateTaxRate: [{ from: '2022-01', value: 0.25, grade: 'B', source: 'cgi219' }],
  /** The reduced rate and the profit that it bears on rest on professional knowledge: to be checked. */
  corporateTaxReducedRate: [{ from: '2022-01', value: 0.15, grade: 'M', source: 'cgi219' }],
  corporateTaxReducedCeiling: [{ from: '2022-01', value: 4_250_000, grade: 'M', source: 'cgi219' }],
  /** Rates on the income from assets of bodies that are not liable otherwise. */
  rentsTaxRate: [{ from: '2022-01', value: 0.24, grade: 'B', source: 'cgi206-5' }],
  dividendsTaxRate: [{ from: '2022-01', value: 0.15, grade: 'B', source: 'cgi206-5' }],
  bondsTaxRate: [{ from: '2022-01', value: 0.1, grade: 'B', source: 'cgi206-5' }],
  /** Receipts of ancillary lucrative activities in a year, beyond which the body is taxed on all of them; 2026 was not found. */
  lucrativeThreshold: [
    { from: '2023-01', until: '2023-12', value: 7_667_900, grade: 'B', source: 'cgi206-1bis' },
    { from: '2024-01', until: '2024-12', value: 7_859_600, grade: 'B', source: 'cgi206-1bis' },
    { from: '2025-01', until: '2025-12', value: 8_001_100, grade: 'B', source: 'cgi206-1bis' },
  ],
} as const satisfies Record<string, readonly DatedFigure[]>
