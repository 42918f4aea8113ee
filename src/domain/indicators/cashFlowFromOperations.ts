import { yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Cash flow from operations (CAF) of the year; restricted funds left out. Source: DOMAIN 3. */
export const cashFlowFromOperations = {
  id: 'cashFlowFromOperations',
  unit: 'cents',
  marks: { better: 'high', amber: 0, green: 0 },
  source: 'repere',
  stepCodes: [],
  formula: ({ statement }) => yearTotal(statement('funding', 'cashFlow')),
} as const satisfies Indicator
