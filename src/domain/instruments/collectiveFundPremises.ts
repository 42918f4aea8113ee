import { constant, time } from '../calc/expression.ts'
import type { RowOperand } from '../calc/expression.ts'
import { add, atLeast, multiply, periodOf, round, shift, subtract, within } from '../calc/formulas.ts'
import type { LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { layPlaced, placedRowCodes } from './placedMoney.ts'
import { flagRow, isExisting, originChoice, whenNew } from './debtTerm.ts'

const amount = { unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true } as const

/**
 * Premises owned by a collective fund (Terre de Liens, Habitat et Humanisme, Etic): the structure owns nothing and pays rent
 * (D 613 C 401, D 401 C 512), a deposit and, where the fund asks for it, shares of the fund (D 27 C 512), both given back when
 * it leaves. A cost, for it brings no money: it stands among costs, under solidarity finance. Source: DOMAIN 1.4 fonciere.
 */
export const collectiveFundPremises = {
  id: 'collectiveFundPremises',
  section: 'costs',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [originChoice],
  parameters: [
    { id: 'monthlyRent', ...amount, main: true },
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
    { id: 'stay', unit: 'months', shape: 'scalar', min: 1, max: 1200, default: 108, integer: true, toCheck: true },
    { id: 'deposit', ...amount },
    { id: 'fundShares', ...amount },
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 0, integer: true },
  ],
  rowCodes: ['entryPeriod', 'occupied', 'monthRent', 'charged', 'paid', ...placedRowCodes],
  sources: ['pcg', 'collectiveFund'],
  build(scope) {
    const entry = scope.row('entryPeriod', {
      unit: 'count',
      kind: 'constant',
      formula: isExisting(scope.line) ? constant(1) : periodOf(scope.parameter('entryMonth')),
    })
    layRent(scope, entry)
    // The deposit and the shares of the fund: paid when the structure comes in, given back when it leaves.
    layPlaced(scope, multiply(add(scope.parameter('deposit'), scope.parameter('fundShares')), scope.active), entry)
  },
  check: (context) => (context.value('monthlyRent') === 0 ? [] : drawnOutsidePlan(context, 'entryMonth')),
} as const satisfies LineKind

/** The rent of each month of the stay, rising with the plan's prices. */
function layRent(scope: LineScope, entry: RowOperand): void {
  const sinceEntry = subtract(time('counter'), entry)
  const lastMonth = subtract(scope.parameter('stay'), constant(1))
  const occupied = flagRow(
    scope,
    'occupied',
    multiply(multiply(within(sinceEntry, constant(0), lastMonth), atLeast(entry, constant(1))), scope.active),
  )
  const rent = scope.row('monthRent', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(scope.parameter('monthlyRent'), scope.index('inflation'))),
  })
  const charged = scope.row('charged', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(rent, occupied),
    debit: '613',
    credit: '401',
  })
  scope.row('paid', {
    unit: 'cents',
    kind: 'flow',
    formula: shift(charged, scope.parameter('paymentDelay')),
    debit: '401',
    credit: '512',
    cash: 'suppliers',
  })
}
