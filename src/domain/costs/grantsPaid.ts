import { multiply, round, shift } from '../calc/formulas.ts'
import {
  profileChoice,
  profileParameters,
  profileRowCodes,
  spreadOverYear,
  yearShare,
} from '../instruments/spreadOverYear.ts'
import { yearlyAmountParameter } from '../instruments/yearlyAward.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** Financial help that the structure grants to others: a charge when it is decided (D 6571 C 467), paid later (D 467 C 512). */
export const grantsPaid = {
  id: 'grantsPaid',
  section: 'costs',
  forms: legalForms,
  choices: [profileChoice],
  parameters: [
    yearlyAmountParameter,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 0, integer: true },
    ...profileParameters,
  ],
  rowCodes: ['yearAmount', ...profileRowCodes, 'charged', 'paid'],
  sources: ['anc2018-06'],
  build(scope) {
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(scope.parameter('amount'), scope.active)),
    })
    const charged = scope.row('charged', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      debit: '6571',
      credit: '467',
    })
    scope.row('paid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(charged, scope.parameter('paymentDelay')),
      debit: '467',
      credit: '512',
      cash: 'grantsPaid',
    })
  },
} as const satisfies LineKind
