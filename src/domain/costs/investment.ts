import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { cumulate, equals, multiply, periodOf, shift, subtract } from '../calc/formulas.ts'
import { drawnOutsidePlan } from '../instruments/checkDebt.ts'
import { isExisting, originChoice, whenNew } from '../instruments/debtTerm.ts'
import { lifeParameter } from '../instruments/straightLine.ts'
import { layVatOnCost, vatChoice, vatLegal, vatOnCostRowCodes } from '../instruments/vat.ts'
import type { ChoiceDefinition, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import {
  checkComponents,
  componentParameters,
  componentRowCodes,
  componentsChoice,
  depreciationOf,
} from './assetComponents.ts'
import {
  checkDisposal,
  disposalChoice,
  disposalParameters,
  disposalRowCodes,
  grossLeaving,
  layDisposal,
} from './assetDisposal.ts'

/** Whether the asset can be touched: what is bought, or software, licences, rights. */
const assetChoice = {
  id: 'asset',
  options: ['tangible', 'intangible'],
  default: 'tangible',
} as const satisfies ChoiceDefinition

/**
 * An asset: bought (D 21 or 20 C 404), paid with its VAT after its delay (D 404 C 512) and depreciated by straight line from the
 * month of its purchase (D 6811 C 28), by components where it has several; one that already stands is depreciated from its net
 * book value over what is left of its life. It may be sold. Amounts are without VAT where a rate is chosen. Source: PCG.
 */
export const investment = {
  id: 'investment',
  section: 'investments',
  forms: legalForms,
  choices: [originChoice, assetChoice, componentsChoice, disposalChoice, vatChoice],
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
    ...componentParameters,
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
    ...disposalParameters,
  ],
  legal: vatLegal,
  rowCodes: [
    'purchasePeriod',
    'acquired',
    ...vatOnCostRowCodes,
    'paid',
    'grossValue',
    ...componentRowCodes,
    'depreciation',
    'depreciatedToDate',
    'netValue',
    ...disposalRowCodes,
  ],
  sources: ['pcg', 'anc2022-06', 'vatRates'],
  build(scope) {
    const account = scope.choice(assetChoice.id) === 'intangible' ? '20' : '21'
    const stands = isExisting(scope.line)
    const amount = multiply(scope.parameter('amount'), scope.active)
    const held = stands ? amount : constant(0)
    const purchase = scope.row('purchasePeriod', {
      unit: 'count',
      kind: 'constant',
      formula: stands ? constant(1) : periodOf(scope.parameter('purchaseMonth')),
    })
    if (stands) scope.opening(account, held)
    else layPurchase(scope, multiply(amount, equals(time('counter'), purchase)), account)
    const gross = scope.row('grossValue', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(held, stands ? constant(0) : scope.ref('acquired'), grossLeaving(scope)),
    })
    layDepreciation(scope, gross, purchase)
    layDisposal(scope, { account, held })
  },
  check: (context) =>
    context.value('amount') === 0
      ? []
      : [...drawnOutsidePlan(context, 'purchaseMonth'), ...checkComponents(context), ...checkDisposal(context)],
} as const satisfies LineKind

/** The asset comes in, and its supplier is paid. */
function layPurchase(scope: LineScope, bought: Operand, account: string): void {
  const owed = layVatOnCost(scope, {
    beforeVat: bought,
    supplier: '404',
    charge: (cost) =>
      scope.row('acquired', { unit: 'cents', kind: 'flow', formula: cost, debit: account, credit: '404' }),
  })
  scope.row('paid', {
    unit: 'cents',
    kind: 'flow',
    formula: shift(owed, scope.parameter('paymentDelay')),
    debit: '404',
    credit: '512',
    cash: 'investments',
  })
}

/** The asset wears out; what was written of it leaves with it when it is sold. */
function layDepreciation(scope: LineScope, gross: RowOperand, purchase: RowOperand): void {
  const depreciation = scope.row('depreciation', {
    unit: 'cents',
    kind: 'flow',
    formula: depreciationOf(scope, gross, purchase),
    debit: '6811',
    credit: '28',
  })
  const leaving = scope.choice(disposalChoice.id) === 'sold' ? scope.ref('writtenBack') : constant(0)
  const toDate = scope.row('depreciatedToDate', {
    unit: 'cents',
    kind: 'stock',
    formula: cumulate(constant(0), depreciation, leaving),
  })
  scope.row('netValue', { unit: 'cents', kind: 'stock', formula: subtract(gross, toDate) })
}
