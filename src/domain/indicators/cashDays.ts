import { constant } from '../calc/expression.ts'
import { divide, multiply, ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'
import { paidCharges } from './paidCharges.ts'

/** Days of cash: closing cash over the charges paid in cash in a day of the year (charges less depreciation, provisions and restricted funds). Source: DOMAIN 3. */
export const cashDays = {
  id: 'cashDays',
  unit: 'count',
  marks: { better: 'high', amber: 30, green: 90 },
  source: 'repere',
  stepCodes: ['paidCharges', 'month', 'dailyCharges'],
  formula({ statement, step }) {
    const paid = step('paidCharges', paidCharges(statement), 'flow')
    const month = step('month', constant(1), 'rate', 'count')
    const days = multiply(yearTotal(month), divide(constant(365), constant(12)))
    const daily = step('dailyCharges', divide(yearTotal(paid), days), 'rate')
    return ratio(statement('cash', 'closing'), daily)
  },
} as const satisfies Indicator
