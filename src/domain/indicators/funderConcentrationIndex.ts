import { constant } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, divide, multiply, power, ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Herfindahl index: the squared shares of the funders in the income of the year, summed; 1 when one gives all. Source: DOMAIN 3. */
export const funderConcentrationIndex = {
  id: 'funderConcentrationIndex',
  unit: 'ratio',
  marks: { better: 'low', amber: 0.25, green: 0.15 },
  source: 'repere',
  stepCodes: ['yearIncome', 'squares'],
  formula({ statement, step, funders }) {
    const income = step('yearIncome', yearTotal(statement('income', 'operatingProducts')), 'rate')
    let squares: Operand = constant(0)
    funders.forEach((funder, position) => {
      const share = divide(yearTotal(funder), income)
      squares = step(`squares${position}`, add(squares, power(share, constant(2))), 'rate', 'ratio')
    })
    return ratio(multiply(squares, income), income)
  },
} as const satisfies Indicator
