import { awardedByYear } from '../model/fundingBasis.ts'
import { centsFigure, countFigure, rateFigure } from '../plan/alert.ts'
import type { PlanAlert } from './planAlert.ts'

/** Below this share the first year rests on hope: custom of the field (DOMAIN 3, grade M), not law. */
const mark = 0.6

/** Little of what must be awarded in the first fiscal year is secured. */
export const securedShareLow: PlanAlert = ({ plan, evaluation }) => {
  const asked = awardedByYear(plan, evaluation, 'all')[0] ?? 0
  if (asked === 0) return []
  const secured = awardedByYear(plan, evaluation, 'securedOnly')[0] ?? 0
  const share = secured / asked
  if (share >= mark) return []
  return [
    {
      code: 'securedShareLow',
      severity: 'warning',
      figures: {
        share: rateFigure(share),
        mark: rateFigure(mark),
        secured: centsFigure(secured),
        asked: centsFigure(asked),
        year: countFigure(evaluation.sheet.calendar.years[0]!.endYear),
      },
    },
  ]
}
