import { rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, ParameterDefinition } from '../plan/lineKind.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import { whenNew } from './debtTerm.ts'
import { figureUnknown } from './figureUnknown.ts'

/** The average rate of private bonds at the issue, when it is not among the plan's legal figures. */
export const referenceRateParameter = {
  id: 'referenceRate',
  unit: 'rate',
  shape: 'scalar',
  min: 0,
  max: 0.25,
  default: 0,
  when: whenNew,
  source: 'cmfL213-13',
} as const satisfies ParameterDefinition

/** The rate is capped on the average of the quarter before the issue. */
const MONTHS_BEFORE_ISSUE = 3

/**
 * The rate of a bond of an association is capped: the average rate of private bonds (TMO) of the quarter before its issue, and
 * a margin set by law (CMF L213-13). Without the first, which the user types, there is no cap to compare with.
 */
export function bondRateOverCap(context: LineCheck, rate: number, marginId: LegalFigureId): readonly Alert[] {
  const { value, legal } = context
  const margin = legal(marginId, value('drawMonth'))
  if (margin === null) return [figureUnknown(marginId, value('drawMonth'))]
  const reference = value('referenceRate') || legal('tmoRate', value('drawMonth') - MONTHS_BEFORE_ISSUE)
  if (reference === null) {
    return [{ code: 'referenceRateMissing', severity: 'warning', figures: { margin: rateFigure(margin) } }]
  }
  const cap = reference + margin
  // A sum of two typed rates may be off by its last binary digit.
  if (rate <= cap + 1e-12) return []
  return [
    {
      code: 'titreRateOverCap',
      severity: 'error',
      figures: {
        rate: rateFigure(rate),
        cap: rateFigure(cap),
        reference: rateFigure(reference),
        margin: rateFigure(margin),
      },
    },
  ]
}
