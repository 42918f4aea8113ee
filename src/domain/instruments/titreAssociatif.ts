import { constant } from '../calc/expression.ts'
import { monthFigure, monthsFigure, rateFigure, textFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalFigure } from '../parameters/legalFigures.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import {
  annualRateParameter,
  durationParameter,
  isExisting,
  originChoice,
  principalParameters,
  whenNew,
} from './debtTerm.ts'
import { interestRowCodes } from './debtInterest.ts'
import { debtRowCodes, laySchedule } from './loanSchedule.ts'

/**
 * Titre associatif: a subordinated bond of an association (D 512 C 1631), a coupon each year (6611, owed through 1638)
 * and the whole principal at its term. Sources: DOMAIN 1.4 titre_associatif (CMF L213-8 to L213-9 ter, L213-13).
 */
export const titreAssociatif = {
  id: 'titreAssociatif',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['association'],
  choices: [originChoice],
  parameters: [
    ...principalParameters,
    annualRateParameter,
    {
      id: 'referenceRate',
      unit: 'rate',
      shape: 'scalar',
      min: 0,
      max: 0.25,
      default: 0,
      when: whenNew,
      source: 'cmfL213-13',
    },
    { ...durationParameter, default: 84, source: 'cmfL213-9' },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes],
  sources: ['anc2018-06', 'cmfL213-9', 'cmfL213-13'],
  build(scope) {
    laySchedule(
      scope,
      { profile: 'bullet', step: 12, grace: constant(0) },
      { principal: '1631', cashIn: 'borrowing', cashOut: 'loanRepayments' },
      { annualRate: scope.parameter('annualRate'), accrued: '1638' },
    )
  },
  check(context) {
    if (context.value('principal') === 0) return []
    // What was issued before the plan opened followed the rules of its own time.
    if (isExisting(context.line)) return termNotWhole(context, 12)
    return [
      ...drawnOutsidePlan(context),
      ...termNotWhole(context, 12),
      ...termTooShort(context),
      ...rateOverCap(context),
    ]
  },
} as const satisfies LineKind

function termTooShort({ value }: LineCheck): readonly Alert[] {
  const shortest = legalFigure('titreAssociatifTerm', value('drawMonth'))
  const duration = value('duration')
  if (!shortest) return [figureMissing('titreAssociatifTerm', value('drawMonth'))]
  if (duration >= shortest.value) return []
  return [
    {
      code: 'titreTermTooShort',
      severity: 'error',
      figures: { duration: monthsFigure(duration), shortest: monthsFigure(shortest.value) },
    },
  ]
}

/** The cap is the reference bond rate, which the user types, and a margin set by law: without the first there is no cap to compare with. */
function rateOverCap({ value }: LineCheck): readonly Alert[] {
  const margin = legalFigure('titreAssociatifMargin', value('drawMonth'))
  if (!margin) return [figureMissing('titreAssociatifMargin', value('drawMonth'))]
  const reference = value('referenceRate')
  if (reference === 0) {
    return [{ code: 'referenceRateMissing', severity: 'warning', figures: { margin: rateFigure(margin.value) } }]
  }
  const rate = value('annualRate')
  const cap = reference + margin.value
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
        margin: rateFigure(margin.value),
      },
    },
  ]
}

/** No figure is known for that month: the check is not made, and says so. */
function figureMissing(id: LegalFigureId, month: number): Alert {
  return {
    code: 'legalFigureMissing',
    severity: 'info',
    figures: { figure: textFigure(id), month: monthFigure(month) },
  }
}
