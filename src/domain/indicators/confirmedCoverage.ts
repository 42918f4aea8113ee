import { ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Share of the year's charges that awards already notified, signed or paid cover. Source: DOMAIN 3. */
export const confirmedCoverage = {
  id: 'confirmedCoverage',
  unit: 'rate',
  marks: { better: 'high', amber: 0.6, green: 0.8 },
  source: 'repere',
  stepCodes: [],
  formula: ({ statement, confirmed }) =>
    ratio(yearTotal(confirmed), yearTotal(statement('income', 'operatingCharges'))),
} as const satisfies Indicator
