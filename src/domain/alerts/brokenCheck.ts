import { centsFigure, monthFigure, textFigure } from '../plan/alert.ts'
import { checkCodes, checkRowId } from '../statements/checks.ts'
import type { PlanAlert } from './planAlert.ts'

/** A check that is not zero: the figures must not be relied upon. */
export const brokenCheck: PlanAlert = ({ evaluation }) =>
  checkCodes.flatMap((code) => {
    const gaps = evaluation.row(checkRowId(code))
    // Checks add up whole cents: anything else than zero, "n.d." included, is a fault.
    const first = gaps.findIndex((gap) => !(Math.abs(gap) < 0.5))
    if (first < 0) return []
    const month = evaluation.sheet.calendar.timeline.start + first
    return [
      {
        code: 'brokenCheck',
        severity: 'error',
        figures: { check: textFigure(code), month: monthFigure(month), gap: centsFigure(gaps[first]!) },
      },
    ]
  })
