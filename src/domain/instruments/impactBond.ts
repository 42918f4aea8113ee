import { maximum, multiply, subtract } from '../calc/formulas.ts'
import { rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { bondRateOverCap, referenceRateParameter } from './bondRateCap.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { asDebt } from './debtAccounts.ts'
import { interestRowCodes } from './debtInterest.ts'
import { annualRateParameter, durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { layHeldToTerm } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'

const rate = { unit: 'rate', shape: 'scalar', min: 0, max: 0.25, toCheck: true } as const

/**
 * Impact bond (obligation à impact): a bond (D 512 C 163) whose yearly coupon (6611, owed through 1638) falls as the result that
 * was agreed is reached, down to a floor; all its principal is repaid at the term. Source: DOMAIN 1.4 obligation a impact.
 */
export const impactBond = {
  id: 'impactBond',
  section: 'resources',
  family: 'socialInvestment',
  forms: legalForms,
  choices: [originChoice],
  parameters: [
    ...principalParameters,
    { ...annualRateParameter, default: 0.04 },
    { id: 'impactDiscount', ...rate, default: 0.01 },
    { id: 'lowestRate', ...rate, default: 0.02 },
    { id: 'targetReached', unit: 'rate', shape: 'byYear', min: 0, max: 1, default: 0 },
    referenceRateParameter,
    { ...durationParameter, toCheck: true },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes, 'couponRate'],
  sources: ['pcg', 'impactBond', 'cmfL213-13', 'tmo'],
  build(scope) {
    const discount = multiply(scope.parameter('impactDiscount'), scope.parameter('targetReached'))
    const annualRate = scope.row('couponRate', {
      unit: 'rate',
      kind: 'rate',
      formula: maximum(scope.parameter('lowestRate'), subtract(scope.parameter('annualRate'), discount)),
    })
    layHeldToTerm(scope, asDebt('163'), { annualRate, accrued: '1638', isStepped: true })
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const sound = [...termNotWhole(context, 12), ...floorOverRate(context)]
    if (isExisting(context.line)) return sound
    const isAssociation = context.plan.structure.form === 'association'
    const highest = Math.max(context.value('annualRate'), context.value('lowestRate'))
    const capped = isAssociation ? bondRateOverCap(context, highest, 'obligationAssociativeMargin') : []
    return [...drawnOutsidePlan(context), ...sound, ...capped]
  },
} as const satisfies LineKind

/** A floor above the rate makes every coupon the floor, whatever the result. */
function floorOverRate({ value }: LineCheck): readonly Alert[] {
  const [rate, floor] = [value('annualRate'), value('lowestRate')]
  if (floor <= rate) return []
  return [{ code: 'floorOverRate', severity: 'warning', figures: { floor: rateFigure(floor), rate: rateFigure(rate) } }]
}
