import { constant } from '../calc/expression.ts'
import { add, multiply, round, shift, subtract } from '../calc/formulas.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { centsFigure, countFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { lucrativeChoice } from './lucrativeChoice.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { layVatOnSale, vatChoice, vatLegal, vatOnSaleRowCodes } from './vat.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** What is let: premises, which are income from assets; staff; or something else. */
const natureChoice = {
  id: 'nature',
  options: ['rent', 'staffLent', 'other'],
  default: 'rent',
} as const satisfies ChoiceDefinition

/**
 * Rents and ancillary income: income as it falls due (D 411 C 708), less what stays empty or unpaid, received after a delay
 * (D 512 C 411). Source: DOMAIN 1.4 produits annexes, 6 (rents of a non-profit body bear a tax of their own).
 */
export const rents = {
  id: 'rents',
  section: 'resources',
  family: 'selfFinancing',
  forms: legalForms,
  choices: [natureChoice, profileChoice, vatChoice, lucrativeChoice],
  parameters: [
    yearlyAmountParameter,
    { id: 'vacancy', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0 },
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 0, integer: true },
    ...profileParameters,
  ],
  legal: vatLegal,
  rowCodes: ['yearAmount', ...profileRowCodes, 'sold', ...vatOnSaleRowCodes, 'received'],
  sources: ['cgi206-5', 'anc2018-06', 'vatRates'],
  build(scope) {
    const letShare = subtract(constant(1), scope.parameter('vacancy'))
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(multiply(scope.parameter('amount'), scope.active), letShare)),
    })
    const sold = scope.row('sold', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      debit: '411',
      credit: '708',
      brings: true,
    })
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(layVatOnSale(scope, sold), add(scope.parameter('paymentDelay'), scope.driver('customerDelay'))),
      debit: '512',
      credit: '411',
      cash: 'sales',
    })
  },
  check: (context) => rentsTaxed(context).slice(0, 1),
} as const satisfies LineKind

/** Rents of an association whose plan bears no corporate tax yet, and the tax that they ask for, by fiscal year. */
function rentsTaxed({ plan, line, calendar, figures, legal }: LineCheck): readonly Alert[] {
  if (plan.structure.form !== 'association' || (line.choices[natureChoice.id] ?? natureChoice.default) !== 'rent')
    return []
  if (plan.lines.some(({ kind }) => kind === 'corporateTax')) return []
  const amounts = sumByYear(figures('sold'), calendar)
  return calendar.years.flatMap(({ index, last, endYear }): readonly Alert[] => {
    const rate = legal('rentsTaxRate', calendar.series.month[last]!)
    const amount = amounts[index]!
    if (rate === null || amount === 0) return []
    return [
      {
        code: 'rentsTaxed',
        severity: 'info',
        figures: {
          amount: centsFigure(amount),
          rate: rateFigure(rate),
          tax: centsFigure(Math.round(amount * rate)),
          year: countFigure(endYear),
        },
      },
    ]
  })
}
