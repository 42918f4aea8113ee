import { constant } from '../calc/expression.ts'
import { cumulate, multiply, previous } from '../calc/formulas.ts'
import { lifeParameter, straightLine, straightLineRowCodes } from '../instruments/straightLine.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** What is used of each fund (ANC 2018-06, class 789). */
const usedOfFund: Readonly<Record<string, string>> = { '191': '7891', '194': '7894', '195': '7895', '196': '7896' }

/**
 * Money that funders dedicated before the plan opens and that is not spent yet (19): used evenly over the months typed, from
 * the plan's first (D 19 C 789). Source: ANC 2018-06 art. 132-1.
 */
export const openingRestrictedFunds = {
  id: 'openingRestrictedFunds',
  section: 'opening',
  forms: legalForms,
  choices: [{ id: 'account', options: ['194', '195', '196', '191'], default: '194' }],
  parameters: [
    { id: 'balance', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
    { ...lifeParameter, default: 12 },
  ],
  rowCodes: ['firstUsePeriod', 'fundDedicated', ...straightLineRowCodes, 'fundOpening', 'fundUsed', 'fundClosing'],
  sources: ['anc2018-06'],
  build(scope) {
    const account = scope.choice('account')
    const balance = multiply(scope.parameter('balance'), scope.active)
    scope.opening(account, balance)
    const first = scope.row('firstUsePeriod', { unit: 'count', kind: 'constant', formula: constant(1) })
    const dedicated = scope.row('fundDedicated', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(balance, constant(0), constant(0)),
    })
    scope.row('fundOpening', { unit: 'cents', kind: 'stock', formula: previous(scope.ref('fundClosing'), balance) })
    const used = scope.row('fundUsed', {
      unit: 'cents',
      kind: 'flow',
      formula: straightLine(scope, dedicated, first),
      debit: account,
      credit: usedOfFund[account] ?? '7894',
    })
    scope.row('fundClosing', { unit: 'cents', kind: 'stock', formula: cumulate(balance, constant(0), used) })
  },
} as const satisfies LineKind
