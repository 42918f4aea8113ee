import type { DatedFigure } from './legalFigures.ts'

/** Dated figures of the appropriation of a cooperative's result (DOMAIN 1.4, parts sociales). */
export const appropriationFigures = {
  /** Least share of a result that joins the legal reserve, until it equals the capital. */
  legalReserveShare: [{ from: '2024-01', value: 0.15, grade: 'B', source: 'scicShares' }],
  /** Least share of what is left that joins the statutory reserve of a SCIC. */
  statutoryReserveShare: [{ from: '2024-01', value: 0.5, grade: 'B', source: 'scicShares' }],
  /** Least share of the result of a SCOP that goes to those who work there. */
  workersShare: [{ from: '2024-01', value: 0.25, grade: 'M', source: 'loi78-763' }],
} as const satisfies Record<string, readonly DatedFigure[]>
