import { constant } from '../calc/expression.ts'
import { maximum, ratio, yearTotal } from '../calc/formulas.ts'
import type { Operand } from '../calc/expression.ts'
import type { Indicator } from './indicator.ts'

/** Dependence: what the largest funder brings in the year over operating income. Source: DOMAIN 3. */
export const largestFunderShare = {
  id: 'largestFunderShare',
  unit: 'rate',
  marks: { better: 'low', amber: 0.5, green: 0.3 },
  source: 'repere',
  stepCodes: ['largestFunder'],
  formula({ statement, step, funders }) {
    let largest: Operand = constant(0)
    funders.forEach((funder, position) => {
      largest = step(`largestFunder${position}`, maximum(largest, yearTotal(funder)), 'rate')
    })
    return ratio(largest, yearTotal(statement('income', 'operatingProducts')))
  },
} as const satisfies Indicator
