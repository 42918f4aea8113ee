import { ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'
import { polesTotal } from './poles.ts'

/** Share of the market pole in the year's income that has a pole, contributions in kind included. Source: DOMAIN 8.3. */
export const marketShare = {
  id: 'marketShare',
  unit: 'rate',
  source: 'polanyi',
  stepCodes: [],
  formula: ({ pole }) => ratio(yearTotal(pole('market')), yearTotal(polesTotal)),
} as const satisfies Indicator
