import { multiply } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** Cash at bank when the plan opens (512); below zero it is an overdraft. */
export const openingCash = {
  id: 'openingCash',
  section: 'opening',
  forms: legalForms,
  choices: [],
  parameters: [
    { id: 'balance', unit: 'cents', shape: 'scalar', min: -1e12, max: 1e12, default: 0, integer: true, main: true },
  ],
  rowCodes: [],
  sources: [],
  build(scope) {
    scope.opening('512', multiply(scope.parameter('balance'), scope.active))
  },
} as const satisfies LineKind
