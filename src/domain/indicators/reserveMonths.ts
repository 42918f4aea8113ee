import { constant } from '../calc/expression.ts'
import { add, divide, maximum, ratio, subtract, yearTotal } from '../calc/formulas.ts'
import { paidCharges } from './paidCharges.ts'
import type { Indicator } from './indicator.ts'

/**
 * Months of reserves: own funds that nobody takes back, less the fixed assets that neither grants nor loans paid for, over
 * the charges paid in a month of the year. Source: DOMAIN 3.
 */
export const reserveMonths = {
  id: 'reserveMonths',
  unit: 'months',
  marks: { better: 'high', amber: 3, green: 6 },
  source: 'repere',
  stepCodes: ['paidCharges', 'freeFunds', 'oneMonth', 'monthlyCharges'],
  formula({ statement, step }) {
    const balance = (code: string) => statement('balance', code)
    const paid = step('paidCharges', paidCharges(statement), 'flow')
    const ownAssets = maximum(
      subtract(balance('netFixedAssets'), add(balance('investmentGrants'), balance('financialDebts'))),
      constant(0),
    )
    const free = step(
      'freeFunds',
      subtract(balance('ownFunds'), add(balance('fundsWithReprise'), balance('investmentGrants'), ownAssets)),
      'stock',
    )
    const oneMonth = step('oneMonth', constant(1), 'rate', 'count')
    const monthly = step('monthlyCharges', divide(yearTotal(paid), yearTotal(oneMonth)), 'rate')
    return ratio(free, monthly)
  },
} as const satisfies Indicator
