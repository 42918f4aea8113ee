import { add, subtract } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Net cash: cash less overdraft and short-term bank credit, at the end of the year. Source: DOMAIN 3. */
export const netCash = {
  id: 'netCash',
  unit: 'cents',
  marks: { better: 'high', amber: 0, green: 0 },
  source: 'repere',
  stepCodes: [],
  formula: ({ statement }) =>
    subtract(
      statement('balance', 'cash'),
      add(statement('balance', 'bankOverdraft'), statement('balance', 'shortTermCredit')),
    ),
} as const satisfies Indicator
