import { constant, time } from '../calc/expression.ts'
import { cumulate, equals, multiply, periodOf, shift, subtract } from '../calc/formulas.ts'
import { drawnOutsidePlan } from '../instruments/checkDebt.ts'
import { isExisting, originChoice, whenNew } from '../instruments/debtTerm.ts'
import { lifeParameter, straightLine, straightLineRowCodes } from '../instruments/straightLine.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/**
 * An asset: bought (D 21 C 404), paid after its delay (D 404 C 512) and depreciated by straight line from the month of its
 * purchase (D 6811 C 28); one that already stands is depreciated from its net book value over what is left of its life.
 * Typed amounts include the VAT that is not recovered.
 */
export const investment = {
  id: 'investment',
  section: 'investments',
  forms: legalForms,
  choices: [originChoice],
  parameters: [
    { id: 'amount', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
    {
      id: 'purchaseMonth',
      unit: 'month',
      shape: 'scalar',
      min: 22800,
      max: 26399,
      default: 0,
      integer: true,
      when: whenNew,
    },
    lifeParameter,
    {
      id: 'paymentDelay',
      unit: 'months',
      shape: 'scalar',
      min: 0,
      max: 24,
      default: 0,
      integer: true,
      when: whenNew,
    },
  ],
  rowCodes: [
    'purchasePeriod',
    'acquired',
    'paid',
    'grossValue',
    ...straightLineRowCodes,
    'depreciation',
    'depreciatedToDate',
    'netValue',
  ],
  sources: ['pcg'],
  build(scope) {
    const stands = isExisting(scope.line)
    const amount = multiply(scope.parameter('amount'), scope.active)
    const held = stands ? amount : constant(0)
    const purchase = scope.row('purchasePeriod', {
      unit: 'count',
      kind: 'constant',
      formula: stands ? constant(1) : periodOf(scope.parameter('purchaseMonth')),
    })
    const acquired = scope.row('acquired', {
      unit: 'cents',
      kind: 'flow',
      formula: stands ? constant(0) : multiply(amount, equals(time('counter'), purchase)),
      debit: '21',
      credit: '404',
    })
    if (stands) scope.opening('21', held)
    else {
      scope.row('paid', {
        unit: 'cents',
        kind: 'flow',
        formula: shift(acquired, scope.parameter('paymentDelay')),
        debit: '404',
        credit: '512',
        cash: 'investments',
      })
    }
    const gross = scope.row('grossValue', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(held, acquired, constant(0)),
    })
    const depreciation = scope.row('depreciation', {
      unit: 'cents',
      kind: 'flow',
      formula: straightLine(scope, gross, purchase),
      debit: '6811',
      credit: '28',
    })
    const toDate = scope.row('depreciatedToDate', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(constant(0), depreciation, constant(0)),
    })
    scope.row('netValue', { unit: 'cents', kind: 'stock', formula: subtract(gross, toDate) })
  },
  check: (context) => (context.value('amount') === 0 ? [] : drawnOutsidePlan(context, 'purchaseMonth')),
} as const satisfies LineKind
