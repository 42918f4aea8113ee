import { constant, time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { equals, multiply, periodOf, previous, shift, subtract, when } from '../calc/formulas.ts'
import { disposalCost, disposalIncome } from '../instruments/datedAccounts.ts'
import { isExisting } from '../instruments/debtTerm.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** Whether an asset is kept to its end, or sold. */
export const disposalChoice = {
  id: 'disposal',
  options: ['kept', 'sold'],
  default: 'kept',
} as const satisfies ChoiceDefinition

const whenSold = { choice: disposalChoice.id, is: ['sold'] } as const

/** When an asset is sold, for how much (without VAT), and how long the buyer takes to pay. */
export const disposalParameters = [
  {
    id: 'saleMonth',
    unit: 'month',
    shape: 'scalar',
    min: 22800,
    max: 26399,
    default: 24,
    integer: true,
    when: whenSold,
  },
  { id: 'salePrice', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, when: whenSold },
  { id: 'saleDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 0, integer: true, when: whenSold },
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows that a disposal adds. */
export const disposalRowCodes = [
  'salePeriod',
  'saleFalls',
  'writtenBack',
  'bookValueSold',
  'grossSold',
  'priceIfHeld',
  'priceDue',
  'priceReceived',
] as const

/** What leaves the gross value of an asset when it is sold; its row is laid by `layDisposal`. */
export function grossLeaving(scope: LineScope): Operand {
  return scope.choice(disposalChoice.id) === 'sold' ? scope.ref('grossSold') : constant(0)
}

/**
 * Sells an asset that is held: what was depreciated is written back (D 28 C 20 or 21), what is left of it is a charge, its price
 * an income received later, each in the account of its fiscal year and form. The month of the sale bears no depreciation.
 */
export function layDisposal(scope: LineScope, asset: { readonly account: string; readonly held: Operand }): void {
  if (scope.choice(disposalChoice.id) !== 'sold') return
  const period = scope.row('salePeriod', {
    unit: 'count',
    kind: 'constant',
    formula: periodOf(scope.parameter('saleMonth')),
  })
  const falls = scope.row('saleFalls', { unit: 'flag', kind: 'flag', formula: equals(time('counter'), period) })
  const flow = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'flow', formula })
  const grossBefore = previous(scope.ref('grossValue'), asset.held)
  const gross = flow('grossSold', multiply(falls, grossBefore))
  const writtenBack = scope.row('writtenBack', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(falls, previous(scope.ref('depreciatedToDate'))),
    debit: '28',
    credit: asset.account,
  })
  scope.row('bookValueSold', {
    unit: 'cents',
    kind: 'flow',
    formula: subtract(gross, writtenBack),
    debit: disposalCost(scope.form),
    credit: asset.account,
  })
  layPrice(scope, { falls, grossBefore })
}

function layPrice(scope: LineScope, { falls, grossBefore }: { falls: Operand; grossBefore: Operand }): void {
  const ifHeld = scope.row('priceIfHeld', {
    unit: 'cents',
    kind: 'rate',
    formula: when(grossBefore, scope.parameter('salePrice'), constant(0)),
  })
  const due = scope.row('priceDue', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(falls, ifHeld),
    debit: '462',
    credit: disposalIncome,
  })
  scope.row('priceReceived', {
    unit: 'cents',
    kind: 'flow',
    formula: shift(due, scope.parameter('saleDelay')),
    debit: '512',
    credit: '462',
    cash: 'disposals',
  })
}

/** A sale needs an asset that is held in the plan; one below its book value is a loss. */
export function checkDisposal(context: LineCheck): readonly Alert[] {
  const { line, value, calendar, figures } = context
  if (line.choices[disposalChoice.id] !== 'sold') return []
  const { start, months } = calendar.timeline
  const sale = value('saleMonth')
  if (!isExisting(line) && sale <= value('purchaseMonth')) {
    const figuresOfAlert = { sale: monthFigure(sale), purchase: monthFigure(value('purchaseMonth')) }
    return [{ code: 'soldBeforeBought', severity: 'error', figures: figuresOfAlert }]
  }
  if (sale < start || sale >= start + months) {
    const plan = { first: monthFigure(start), last: monthFigure(start + months - 1) }
    return [{ code: 'drawnOutsidePlan', severity: 'warning', figures: { month: monthFigure(sale), ...plan } }]
  }
  const bookValue = figures('bookValueSold')[sale - start] ?? 0
  const loss = bookValue - value('salePrice')
  if (loss <= 0) return []
  return [
    {
      code: 'soldAtLoss',
      severity: 'info',
      figures: { price: centsFigure(value('salePrice')), bookValue: centsFigure(bookValue), loss: centsFigure(loss) },
    },
  ]
}
