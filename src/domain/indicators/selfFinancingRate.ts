import { add, ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Self-financing: sales, ancillary income and dues (70 + 756) over operating income. Source: DOMAIN 3. */
export const selfFinancingRate = {
  id: 'selfFinancingRate',
  unit: 'rate',
  source: 'repere',
  stepCodes: ['earnedIncome'],
  formula({ statement, step }) {
    const places = ['goodsSold', 'servicesSold', 'ancillaryIncome', 'dues']
    const earned = step('earnedIncome', add(...places.map((code) => statement('income', code))), 'flow')
    return ratio(yearTotal(earned), yearTotal(statement('income', 'operatingProducts')))
  },
} as const satisfies Indicator
