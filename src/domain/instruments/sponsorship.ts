import { add, multiply, round, shift } from '../calc/formulas.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { centsFigure, countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { lucrativeChoice } from './lucrativeChoice.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { layVatOnSale, vatChoice, vatLegal, vatOnSaleRowCodes } from './vat.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/**
 * Sponsorship (parrainage): a company pays for publicity, so it is a sale, invoiced with VAT where it is due (D 411 C 7063)
 * and received after a delay (D 512 C 411). It stands at the market pole. Source: DOMAIN 1.4 parrainage, 8.3.
 */
export const sponsorship = {
  id: 'sponsorship',
  section: 'resources',
  family: 'privateGiving',
  forms: legalForms,
  choices: [{ ...profileChoice, default: 'oneMonth' }, vatChoice, { ...lucrativeChoice, default: 'lucrative' }],
  parameters: [
    yearlyAmountParameter,
    ...awardParameters,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true },
    ...profileParameters,
  ],
  legal: vatLegal,
  rowCodes: [retainedShareCode, 'yearAmount', ...profileRowCodes, 'sold', ...vatOnSaleRowCodes, 'received'],
  sources: ['anc2018-06', 'vatRates', 'cgi206-1bis'],
  build(scope) {
    const typed = multiply(scope.parameter('amount'), scope.active)
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(typed, multiply(retainedShare(scope), scope.driver('giving')))),
    })
    const sold = scope.row('sold', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      debit: '411',
      credit: '7063',
      brings: true,
    })
    const delay = add(scope.parameter('paymentDelay'), scope.driver('customerDelay'), scope.funderDelay())
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(layVatOnSale(scope, sold), delay),
      debit: '512',
      credit: '411',
      cash: 'sales',
    })
  },
  check: (context) => [...withoutVat(context).slice(0, 1), ...securedButUnsure(context)],
} as const satisfies LineKind

/** Sponsorship that is typed without VAT, and the VAT that it would ask for, by fiscal year. */
function withoutVat({ line, calendar, figures, legal }: LineCheck): readonly Alert[] {
  if ((line.choices[vatChoice.id] ?? vatChoice.default) !== 'exempt') return []
  const amounts = sumByYear(figures('sold'), calendar)
  return calendar.years.flatMap(({ index, last, endYear }): readonly Alert[] => {
    const rate = legal('vatNormalRate', calendar.series.month[last]!)
    const amount = amounts[index]!
    if (rate === null || amount === 0) return []
    return [
      {
        code: 'sponsorshipWithoutVat',
        severity: 'info',
        figures: {
          amount: centsFigure(amount),
          vat: centsFigure(Math.round(amount * rate)),
          year: countFigure(endYear),
        },
      },
    ]
  })
}
