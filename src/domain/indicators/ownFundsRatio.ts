import { ratio } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** Financial autonomy: own funds over the balance-sheet total. Source: DOMAIN 3. */
export const ownFundsRatio = {
  id: 'ownFundsRatio',
  unit: 'rate',
  marks: { better: 'high', amber: 0.2, green: 0.3 },
  source: 'repere',
  stepCodes: [],
  formula: ({ statement }) => ratio(statement('balance', 'ownFunds'), statement('balance', 'totalLiabilities')),
} as const satisfies Indicator
