import { monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { bondRateOverCap, referenceRateParameter } from './bondRateCap.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { asDebt } from './debtAccounts.ts'
import { annualRateParameter, durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { interestRowCodes } from './debtInterest.ts'
import { figureUnknown } from './figureUnknown.ts'
import { layHeldToTerm } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'

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
    referenceRateParameter,
    { ...durationParameter, default: 84, source: 'cmfL213-9' },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes],
  sources: ['anc2018-06', 'cmfL213-9', 'cmfL213-13', 'tmo'],
  build: (scope) =>
    layHeldToTerm(scope, asDebt('1631'), { annualRate: scope.parameter('annualRate'), accrued: '1638' }),
  check(context) {
    if (context.value('principal') === 0) return []
    // What was issued before the plan opened followed the rules of its own time.
    if (isExisting(context.line)) return termNotWhole(context, 12)
    return [
      ...drawnOutsidePlan(context),
      ...termNotWhole(context, 12),
      ...termTooShort(context),
      ...bondRateOverCap(context, context.value('annualRate'), 'titreAssociatifMargin'),
    ]
  },
} as const satisfies LineKind

function termTooShort({ value, legal }: LineCheck): readonly Alert[] {
  const shortest = legal('titreAssociatifTerm', value('drawMonth'))
  const duration = value('duration')
  if (shortest === null) return [figureUnknown('titreAssociatifTerm', value('drawMonth'))]
  if (duration >= shortest) return []
  return [
    {
      code: 'titreTermTooShort',
      severity: 'error',
      figures: { duration: monthsFigure(duration), shortest: monthsFigure(shortest) },
    },
  ]
}
