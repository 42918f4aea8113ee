import { multiply, round } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import {
  advanceOutcomeChoice,
  advanceRowCodes,
  conditionChoice,
  layAdvanceCapital,
  whenAdvanceFails,
} from './advanceRepayment.ts'
import { checkRepayableAdvance } from './checkRepayableAdvance.ts'
import { frequencyChoice, isExisting, originChoice, principalParameters, whenNew } from './debtTerm.ts'
import { awardParametersAt, retainedShare, retainedShareCode } from './retainedShare.ts'

const months = { unit: 'months', shape: 'scalar', integer: true, toCheck: true } as const
const [status, probability] = awardParametersAt('asked', 0.5)

/**
 * Repayable advance (avance remboursable) of a region or the State: no interest, a deferral, then equal parts. Due in any
 * case (168), or only if the project succeeds (1674 until 2025, 1673 since): on failure what is left is given up (758).
 * Sources: DOMAIN 1.1, 1.3 avance_cond, 1.4 avance remboursable.
 */
export const repayableAdvance = {
  id: 'repayableAdvance',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [originChoice, conditionChoice, advanceOutcomeChoice, { ...frequencyChoice, default: 'quarterly' }],
  parameters: [
    ...principalParameters,
    { ...status, when: whenNew },
    { ...probability, when: whenNew },
    { id: 'deferral', ...months, min: 0, max: 120, default: 24 },
    { id: 'repaymentMonths', ...months, min: 1, max: 240, default: 60 },
    {
      id: 'failureMonth',
      unit: 'month',
      shape: 'scalar',
      min: 22800,
      max: 26399,
      default: 30,
      integer: true,
      when: whenAdvanceFails,
    },
    { id: 'abandonedShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 1, when: whenAdvanceFails },
  ],
  rowCodes: [retainedShareCode, ...advanceRowCodes],
  sources: ['pcg', 'repayableAdvance'],
  build(scope) {
    const principal = multiply(scope.parameter('principal'), scope.active)
    const counted = isExisting(scope.line)
      ? principal
      : multiply(principal, multiply(retainedShare(scope), scope.driver('subsidies')))
    const amount = scope.row('awardAmount', { unit: 'cents', kind: 'constant', formula: round(counted) })
    layAdvanceCapital(scope, amount)
  },
  check: checkRepayableAdvance,
} as const satisfies LineKind
