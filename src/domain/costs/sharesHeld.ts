import { constant } from '../calc/expression.ts'
import { multiply, periodOf } from '../calc/formulas.ts'
import { drawnOutsidePlan } from '../instruments/checkDebt.ts'
import { isExisting, originChoice, whenNew } from '../instruments/debtTerm.ts'
import { layPlaced, placedRowCodes } from '../instruments/placedMoney.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/**
 * Shares that the structure holds in another (a SCIC, a collective fund, a solidarity bank): D 27 C 512 when it subscribes, D 512
 * C 27 when they are given back at face value. Source: PCG 27; DOMAIN 1.4 (shares are repaid at nominal).
 */
export const sharesHeld = {
  id: 'sharesHeld',
  section: 'investments',
  forms: legalForms,
  choices: [originChoice],
  parameters: [
    { id: 'amount', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
    {
      id: 'entryMonth',
      unit: 'month',
      shape: 'scalar',
      min: 22800,
      max: 26399,
      default: 0,
      integer: true,
      when: whenNew,
    },
    { id: 'stay', unit: 'months', shape: 'scalar', min: 1, max: 1200, default: 60, integer: true, toCheck: true },
  ],
  rowCodes: ['entryPeriod', ...placedRowCodes],
  sources: ['pcg'],
  build(scope) {
    const entry = scope.row('entryPeriod', {
      unit: 'count',
      kind: 'constant',
      formula: isExisting(scope.line) ? constant(1) : periodOf(scope.parameter('entryMonth')),
    })
    layPlaced(scope, multiply(scope.parameter('amount'), scope.active), entry)
  },
  check: (context) => (context.value('amount') === 0 ? [] : drawnOutsidePlan(context, 'entryMonth')),
} as const satisfies LineKind
