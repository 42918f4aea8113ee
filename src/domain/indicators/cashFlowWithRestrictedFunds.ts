import { add, subtract, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/**
 * Cash flow from operations (CAF) of the year with what moved in restricted funds (+ 689 − 789): no cash leaves, but the
 * money is not free. Source: DOMAIN 3.
 */
export const cashFlowWithRestrictedFunds = {
  id: 'cashFlowWithRestrictedFunds',
  unit: 'cents',
  source: 'repere',
  stepCodes: ['withFunds'],
  formula({ statement, step }) {
    const moved = subtract(statement('income', 'restrictedFundsSetAside'), statement('income', 'restrictedFundsUsed'))
    return yearTotal(step('withFunds', add(statement('funding', 'cashFlow'), moved), 'flow'))
  },
} as const satisfies Indicator
