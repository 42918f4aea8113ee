import { add, ratio, subtract, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/**
 * Break-even (point mort): the income from which the year loses nothing = fixed charges over the margin rate. Goods and
 * their stock vary with sales, other charges are taken as fixed. Source: DOMAIN 3.
 */
export const breakEven = {
  id: 'breakEven',
  unit: 'cents',
  source: 'repere',
  stepCodes: ['margin', 'fixedCharges', 'marginRate'],
  formula({ statement, step, variableCharges }) {
    const products = statement('income', 'operatingProducts')
    const margin = step('margin', subtract(products, variableCharges), 'flow')
    const fixed = step(
      'fixedCharges',
      subtract(add(statement('income', 'operatingCharges'), statement('income', 'financialCharges')), variableCharges),
      'flow',
    )
    const rate = step('marginRate', ratio(yearTotal(margin), yearTotal(products)), 'rate', 'rate')
    return ratio(yearTotal(fixed), rate)
  },
} as const satisfies Indicator
