import { multiply } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** Own funds and provisions that stand when the plan opens, and stay. */
export const openingFunds = {
  id: 'openingFunds',
  section: 'opening',
  forms: legalForms,
  choices: [{ id: 'account', options: ['1024', '1034', '1013', '1061', '1063', '1068', '131', '15'], default: '1068' }],
  parameters: [
    { id: 'balance', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
  ],
  rowCodes: [],
  sources: ['anc2018-06'],
  build(scope) {
    scope.opening(scope.choice('account'), multiply(scope.parameter('balance'), scope.active))
  },
} as const satisfies LineKind
