import { constant } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, power, ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Herfindahl index: the squared shares of the funders in the income of the year, summed; 1 when one gives all. Source: DOMAIN 3. */
export const funderConcentrationIndex = {
  id: 'funderConcentrationIndex',
  unit: 'ratio',
  marks: { better: 'low', amber: 0.25, green: 0.15 },
  source: 'repere',
  stepCodes: ['squares'],
  formula({ statement, step, funders }) {
    let squares: Operand = constant(0)
    funders.forEach((funder, position) => {
      squares = step(`squares${position}`, add(squares, power(yearTotal(funder), constant(2))), 'rate', 'weight')
    })
    return ratio(squares, power(yearTotal(statement('income', 'operatingProducts')), constant(2)))
  },
} as const satisfies Indicator
