import { time } from '../calc/expression.ts'
import { multiply, round } from '../calc/formulas.ts'
import { yearlyAmountParameter } from '../instruments/yearlyAward.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** Provisions, written when each fiscal year closes, without any cash: a charge (D 6815 C 15) or its reversal (D 15 C 781). */
export const provisions = {
  id: 'provisions',
  section: 'costs',
  forms: legalForms,
  choices: [{ id: 'direction', options: ['charge', 'reversal'], default: 'charge' }],
  parameters: [yearlyAmountParameter],
  rowCodes: ['provided'],
  sources: ['anc2018-06'],
  build(scope) {
    const isCharge = scope.choice('direction') === 'charge'
    const typed = multiply(scope.parameter('amount'), scope.active)
    scope.row('provided', {
      unit: 'cents',
      kind: 'flow',
      formula: round(multiply(typed, time('yearEnd'))),
      debit: isCharge ? '6815' : '15',
      credit: isCharge ? '15' : '781',
    })
  },
} as const satisfies LineKind
