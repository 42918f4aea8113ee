import { add, subtract } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/**
 * Working capital need (besoin en fonds de roulement): what is to be received, stocks and prepaid expenses, less what is
 * owed in the course of business and income received in advance, at the end of the year. Source: DOMAIN 3.
 */
export const workingCapitalNeed = {
  id: 'workingCapitalNeed',
  unit: 'cents',
  source: 'repere',
  stepCodes: [],
  formula({ statement }) {
    const sum = (...codes: readonly string[]) => add(...codes.map((code) => statement('balance', code)))
    return subtract(
      sum('inventories', 'receivables', 'prepaid'),
      sum('suppliers', 'socialDebts', 'taxDebts', 'otherDebts', 'deferredIncome'),
    )
  },
} as const satisfies Indicator
