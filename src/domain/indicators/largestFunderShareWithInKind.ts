import { constant } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, maximum, ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Dependence, second reading: the largest funder over operating income and valued contributions in kind. Source: DOMAIN 3. */
export const largestFunderShareWithInKind = {
  id: 'largestFunderShareWithInKind',
  unit: 'rate',
  source: 'repere',
  stepCodes: ['largestSoFar', 'allResources'],
  formula({ statement, step, funders }) {
    let largest: Operand = constant(0)
    funders.forEach((funder, position) => {
      largest = step(`largestSoFar${position}`, maximum(largest, yearTotal(funder)), 'rate')
    })
    const all = add(statement('income', 'operatingProducts'), statement('income', 'voluntaryResources'))
    return ratio(largest, yearTotal(step('allResources', all, 'flow')))
  },
} as const satisfies Indicator
