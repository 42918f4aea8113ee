import { ratio } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Debt ratio: financial debts over own funds, at the end of the year. Source: DOMAIN 3. */
export const debtRatio = {
  id: 'debtRatio',
  unit: 'ratio',
  marks: { better: 'low', amber: 2, green: 1 },
  source: 'repere',
  stepCodes: [],
  formula: ({ statement }) => ratio(statement('balance', 'financialDebts'), statement('balance', 'ownFunds')),
} as const satisfies Indicator
