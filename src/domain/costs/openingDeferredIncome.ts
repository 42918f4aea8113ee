import { constant } from '../calc/expression.ts'
import { cumulate, multiply } from '../calc/formulas.ts'
import { lifeParameter, straightLine, straightLineRowCodes } from '../instruments/straightLine.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** Where income received in advance comes back, by what it is. */
const incomeOf: Readonly<Record<string, string>> = { grants: '741', services: '706', dues: '7561' }

/** Income received before the plan opens for what comes after (487): taken to income evenly over the months typed (D 487 C 7). */
export const openingDeferredIncome = {
  id: 'openingDeferredIncome',
  section: 'opening',
  forms: legalForms,
  choices: [{ id: 'deferred', options: ['grants', 'services', 'dues'], default: 'grants' }],
  parameters: [
    { id: 'balance', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
    { ...lifeParameter, default: 12 },
  ],
  rowCodes: ['firstUsePeriod', 'deferredHeld', ...straightLineRowCodes, 'deferredTaken'],
  sources: ['pcg'],
  build(scope) {
    const balance = multiply(scope.parameter('balance'), scope.active)
    scope.opening('487', balance)
    const first = scope.row('firstUsePeriod', { unit: 'count', kind: 'constant', formula: constant(1) })
    const held = scope.row('deferredHeld', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(balance, constant(0), constant(0)),
    })
    scope.row('deferredTaken', {
      unit: 'cents',
      kind: 'flow',
      formula: straightLine(scope, held, first),
      debit: '487',
      credit: incomeOf[scope.choice('deferred')] ?? '741',
    })
  },
} as const satisfies LineKind
