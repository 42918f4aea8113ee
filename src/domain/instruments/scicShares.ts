import { time } from '../calc/expression.ts'
import { multiply, round } from '../calc/formulas.ts'
import { centsFigure, countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'

const yearAmount = { unit: 'cents', shape: 'byYear', min: 0, max: 1e12, default: 0, integer: true } as const

/**
 * Shares of a SCIC: subscribed by year (D 512 C 1013), given back at their nominal value at the end of a fiscal year
 * (D 1013 C 512). What they earn is an appropriation of the result, not a charge. Sources: DOMAIN 1.2, 1.4 parts sociales SCIC.
 */
export const scicShares = {
  id: 'scicShares',
  section: 'resources',
  family: 'selfFinancing',
  forms: ['scic'],
  choices: [{ ...profileChoice, default: 'oneMonth' }],
  parameters: [
    { id: 'subscriptions', ...yearAmount, main: true },
    { id: 'redemptions', ...yearAmount },
    { id: 'nominalValue', unit: 'cents', shape: 'scalar', min: 1, max: 1e8, default: 10_000, integer: true },
    ...profileParameters,
  ],
  rowCodes: ['yearAmount', ...profileRowCodes, 'subscribed', 'redeemed'],
  sources: ['scicShares'],
  build(scope) {
    const amount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(scope.parameter('subscriptions'), scope.active)),
    })
    scope.row('subscribed', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(amount, yearShare(scope)),
      debit: '512',
      credit: '1013',
      cash: 'ownFundsIn',
      brings: true,
    })
    scope.row('redeemed', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(multiply(scope.parameter('redemptions'), scope.active), time('yearEnd')),
      debit: '1013',
      credit: '512',
      cash: 'ownFundsOut',
    })
  },
  check: (context) => [...notWholeShares(context, 'subscriptions'), ...notWholeShares(context, 'redemptions')],
} as const satisfies LineKind

/** An amount of a year that is no whole number of shares, the first year in which it happens. */
function notWholeShares({ calendar, series, value }: LineCheck, parameter: string): readonly Alert[] {
  const nominal = value('nominalValue')
  const amounts = series(parameter)
  const year = calendar.years.find(({ first }) => amounts[first]! % nominal !== 0)
  if (!year) return []
  const amount = amounts[year.first]!
  return [
    {
      code: 'notWholeShares',
      severity: 'warning',
      figures: {
        amount: centsFigure(amount),
        nominal: centsFigure(nominal),
        below: centsFigure(amount - (amount % nominal)),
        year: countFigure(year.endYear),
      },
    },
  ]
}
