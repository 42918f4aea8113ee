import { add, subtract } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/**
 * Working capital (fonds de roulement): lasting resources (own funds, restricted funds, provisions, financial debts and
 * partners' accounts) less net fixed assets, at the end of the year. Functional reading: the whole of a loan counts, so
 * that it less the working capital need is the net cash. Source: DOMAIN 3.
 */
export const workingCapitalFund = {
  id: 'workingCapitalFund',
  unit: 'cents',
  marks: { better: 'high', amber: 0, green: 0 },
  source: 'repere',
  stepCodes: [],
  formula({ statement }) {
    const lasting = ['ownFunds', 'otherOwnFunds', 'restrictedFunds', 'provisions', 'financialDebts', 'partnersAccounts']
    return subtract(add(...lasting.map((code) => statement('balance', code))), statement('balance', 'netFixedAssets'))
  },
} as const satisfies Indicator
