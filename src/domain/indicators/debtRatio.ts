import { constant } from '../calc/expression.ts'
import { maximum, ratio } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Debt ratio: financial debts over own funds, at the end of the year; without own funds it cannot be computed. Source: DOMAIN 3. */
export const debtRatio = {
  id: 'debtRatio',
  unit: 'ratio',
  marks: { better: 'low', amber: 2, green: 1 },
  source: 'repere',
  stepCodes: [],
  formula: ({ statement }) =>
    ratio(statement('balance', 'financialDebts'), maximum(statement('balance', 'ownFunds'), constant(0))),
} as const satisfies Indicator
