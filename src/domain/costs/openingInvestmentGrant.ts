import { constant } from '../calc/expression.ts'
import { cumulate, multiply } from '../calc/formulas.ts'
import { lifeParameter } from '../instruments/straightLine.ts'
import { takeToIncome, takenToIncomeRowCodes } from '../instruments/takenToIncome.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/**
 * Investment grant received before the plan opens: what is left of it (131 less 139) is taken to income over what is left of
 * the asset's life. Source: PCG 312-1.
 */
export const openingInvestmentGrant = {
  id: 'openingInvestmentGrant',
  section: 'opening',
  forms: legalForms,
  choices: [],
  parameters: [
    { id: 'balance', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
    { ...lifeParameter, source: 'pcg312-1' },
  ],
  rowCodes: ['firstSharePeriod', 'awardedToDate', ...takenToIncomeRowCodes],
  sources: ['pcg312-1', 'anc2022-06'],
  build(scope) {
    const balance = multiply(scope.parameter('balance'), scope.active)
    scope.opening('131', balance)
    const first = scope.row('firstSharePeriod', { unit: 'count', kind: 'constant', formula: constant(1) })
    const held = scope.row('awardedToDate', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(balance, constant(0), constant(0)),
    })
    takeToIncome(scope, held, first)
  },
} as const satisfies LineKind
