import { constant } from '../calc/expression.ts'
import { add, maximum, multiply, ratio, subtract, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/**
 * Break-even (point mort): the income from which the year loses nothing = fixed charges over the margin rate; none without a margin. Goods and
 * their stock vary with sales, other charges are taken as fixed. Source: DOMAIN 3.
 */
export const breakEven = {
  id: 'breakEven',
  unit: 'cents',
  source: 'repere',
  stepCodes: ['margin', 'fixedCharges'],
  formula({ statement, step, variableCharges }) {
    const products = statement('income', 'operatingProducts')
    const margin = step('margin', subtract(products, variableCharges), 'flow')
    const fixed = step(
      'fixedCharges',
      subtract(add(statement('income', 'operatingCharges'), statement('income', 'financialCharges')), variableCharges),
      'flow',
    )
    return ratio(multiply(yearTotal(fixed), yearTotal(products)), maximum(yearTotal(margin), constant(0)))
  },
} as const satisfies Indicator
