import { constant } from '../calc/expression.ts'
import type { ChoiceDefinition, LineKind } from '../plan/lineKind.ts'
import { bondRateOverCap, referenceRateParameter } from './bondRateCap.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { asDebt } from './debtAccounts.ts'
import { interestRowCodes } from './debtInterest.ts'
import { annualRateParameter, durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { debtRowCodes, laySchedule } from './loanSchedule.ts'

/** Whether bonds are repaid all at their term, or by a part each year. */
const bondRepaymentChoice = {
  id: 'bondRepayment',
  options: ['atTerm', 'yearlyParts'],
  default: 'atTerm',
} as const satisfies ChoiceDefinition

/**
 * Ordinary bonds of an association (obligation associative): D 512 C 163, a coupon each year (6611, owed through 1638), repaid
 * at the term or by equal parts each year. Source: DOMAIN 1.4 obligation_associative (CMF L213-8, L213-13).
 */
export const obligationAssociative = {
  id: 'obligationAssociative',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['association'],
  choices: [originChoice, bondRepaymentChoice],
  parameters: [
    ...principalParameters,
    annualRateParameter,
    referenceRateParameter,
    { ...durationParameter, toCheck: true },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes],
  sources: ['anc2018-06', 'cmfL213-13', 'tmo'],
  build(scope) {
    const profile = scope.choice(bondRepaymentChoice.id) === 'atTerm' ? 'bullet' : 'constantCapital'
    const interest = { annualRate: scope.parameter('annualRate'), accrued: '1638' }
    laySchedule(scope, { profile, step: 12, grace: constant(0) }, asDebt('163'), interest)
  },
  check(context) {
    if (context.value('principal') === 0) return []
    if (isExisting(context.line)) return termNotWhole(context, 12)
    return [
      ...drawnOutsidePlan(context),
      ...termNotWhole(context, 12),
      ...bondRateOverCap(context, context.value('annualRate'), 'obligationAssociativeMargin'),
    ]
  },
} as const satisfies LineKind
