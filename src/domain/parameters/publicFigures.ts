import type { DatedFigure } from './legalFigures.ts'

/**
 * Dated figures of public funding: amounts in cents, rates as fractions, durations in months (DOMAIN 1.4, family 1). Pages
 * without a date are taken as of the year in which they were read. IAE amounts follow the minimum wage: they are known
 * until its next rise alone.
 */
export const publicFigures = {
  /** Lowest and highest share of the minimum wage that a PEC pays, weekly hours that it covers, and its longest duration. */
  pecLowestRate: [{ from: '2026-01', value: 0.3, grade: 'B', source: 'pec' }],
  pecHighestRate: [{ from: '2026-01', value: 0.6, grade: 'B', source: 'pec' }],
  pecLowestHours: [{ from: '2026-01', value: 20, grade: 'B', source: 'pec' }],
  pecHighestHours: [{ from: '2026-01', value: 26, grade: 'B', source: 'pec' }],
  pecLongestTerm: [{ from: '2026-01', value: 24, grade: 'B', source: 'pec' }],
  /** What a FONJEP post brings a year, what its management costs a year, and for how many months it is given. */
  fonjepAmount: [{ from: '2026-01', value: 716_400, grade: 'B', source: 'fonjep' }],
  fonjepFee: [{ from: '2026-01', value: 5_700, grade: 'C', source: 'fonjep' }],
  fonjepTerm: [{ from: '2026-01', value: 36, grade: 'B', source: 'fonjep' }],
  /** Aide au poste of each kind of IAE structure, by full-time equivalent and by year. */
  iaeAidEi: [
    { from: '2024-11', until: '2024-12', value: 1_245_900, grade: 'B', source: 'iae' },
    { from: '2025-01', until: '2025-12', value: 1_330_400, grade: 'B', source: 'iae' },
  ],
  iaeAidEtti: [{ from: '2024-11', until: '2025-12', value: 478_100, grade: 'B', source: 'iae' }],
  iaeAidAi: [{ from: '2024-11', until: '2025-12', value: 161_900, grade: 'B', source: 'iae' }],
  iaeAidAci: [{ from: '2024-11', until: '2025-12', value: 2_392_100, grade: 'B', source: 'iae' }],
  /** Largest modulated part, as a share of the aid itself. */
  iaeModulatedShare: [{ from: '2024-11', value: 0.1, grade: 'B', source: 'iae' }],
  /** Most that a premium for a project that begins usually brings. */
  emergenceHighestAmount: [{ from: '2026-01', value: 2_000_000, grade: 'C', source: 'emergence' }],
} as const satisfies Record<string, readonly DatedFigure[]>
