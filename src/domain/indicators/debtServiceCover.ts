import { add, ratio, yearTotal } from '../calc/formulas.ts'
import type { Indicator } from './indicator.ts'

/** DSCR: (cash flow + interest) over (capital + interest + own funds taken back) of the year. Source: DOMAIN 3. */
export const debtServiceCover = {
  id: 'debtServiceCover',
  unit: 'ratio',
  marks: { better: 'high', amber: 1, green: 1.2 },
  source: 'repere',
  stepCodes: ['earned', 'service'],
  formula({ statement, step }) {
    const interest = statement('income', 'financialCharges')
    const earned = step('earned', add(statement('funding', 'cashFlow'), interest), 'flow')
    const service = step(
      'service',
      add(statement('funding', 'repayments'), statement('funding', 'ownFundsOut'), interest),
      'flow',
    )
    return ratio(yearTotal(earned), yearTotal(service))
  },
} as const satisfies Indicator
