import { constant } from '../calc/expression.ts'
import { maximum, ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Years of cash flow that the financial debts stand for; none can be said without a positive cash flow. Source: DOMAIN 3. */
export const repaymentCapacity = {
  id: 'repaymentCapacity',
  unit: 'ratio',
  marks: { better: 'low', amber: 7, green: 4 },
  source: 'repere',
  stepCodes: [],
  formula: ({ statement }) =>
    ratio(statement('balance', 'financialDebts'), maximum(yearTotal(statement('funding', 'cashFlow')), constant(0))),
} as const satisfies Indicator
