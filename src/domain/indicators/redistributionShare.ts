import { ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'
import { polesTotal } from './poles.ts'

/** Share of the redistribution pole in the year's income that has a pole, contributions in kind included. Source: DOMAIN 8.3. */
export const redistributionShare = {
  id: 'redistributionShare',
  unit: 'rate',
  source: 'polanyi',
  stepCodes: [],
  formula: ({ pole }) => ratio(yearTotal(pole('redistribution')), yearTotal(polesTotal)),
} as const satisfies Indicator
