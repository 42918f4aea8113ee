import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, multiply, round, subtract } from '../calc/formulas.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import type { ChoiceDefinition, LegalNeed, LineScope } from '../plan/lineKind.ts'

/** Whether VAT is added to what is typed, and at which rate. Exempt: typed amounts are what is paid in all. */
export const vatChoice = {
  id: 'vat',
  options: ['exempt', 'normal', 'intermediate', 'reduced', 'special'],
  default: 'exempt',
} as const satisfies ChoiceDefinition

const figureOfRate: Readonly<Record<string, LegalFigureId>> = {
  normal: 'vatNormalRate',
  intermediate: 'vatIntermediateRate',
  reduced: 'vatReducedRate',
  special: 'vatSpecialRate',
} satisfies Record<Exclude<(typeof vatChoice)['options'][number], 'exempt'>, LegalFigureId>

/** The rates that a line with VAT reckons with. */
export const vatLegal: readonly LegalNeed[] = Object.entries(figureOfRate).map(([option, id]) => ({
  id,
  when: { choice: vatChoice.id, is: [option] },
}))

/** What the lines of a plan collect from their customers, deduct from what they buy, and owe to the State (DOMAIN 1.4, 6). */
export const vatAccounts = { owed: '4455', deductible: '4456', collected: '4457' } as const

/** The rate of the line, month by month; null when it is exempt. */
function vatRate(scope: LineScope): Operand | null {
  const figure = figureOfRate[scope.choice(vatChoice.id)]
  return figure === undefined ? null : scope.legal(figure)
}

/** The codes of the rows that VAT adds to a sale. */
export const vatOnSaleRowCodes = ['vat', 'invoiced'] as const

/** Adds VAT to a sale (D 411 C 4457), and gives what the customer owes: the sale itself when it is exempt. */
export function layVatOnSale(scope: LineScope, sold: RowOperand): RowOperand {
  const rate = vatRate(scope)
  if (!rate) return sold
  const vat = scope.row('vat', {
    unit: 'cents',
    kind: 'flow',
    formula: round(multiply(sold, rate)),
    debit: '411',
    credit: vatAccounts.collected,
  })
  return scope.row('invoiced', { unit: 'cents', kind: 'flow', formula: add(sold, vat) })
}

/** The codes of the rows that VAT adds to a cost. */
export const vatOnCostRowCodes = ['beforeVat', 'vat', 'vatDeducted', 'invoiced'] as const

/** A cost before VAT: to whom it is owed, and how the line posts what is left at its charge. */
interface TaxedCost {
  readonly beforeVat: Operand
  readonly supplier: '401' | '404'
  charge(cost: Operand): RowOperand
}

/**
 * Adds VAT to a cost: what the structure recovers, by its coefficient, is claimed from the State (D 4456 C supplier), the
 * rest joins the cost. Gives what the supplier is owed.
 */
export function layVatOnCost(scope: LineScope, { beforeVat, supplier, charge }: TaxedCost): RowOperand {
  const rate = vatRate(scope)
  if (!rate) return charge(beforeVat)
  const flow = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'flow', formula })
  const net = flow('beforeVat', beforeVat)
  const vat = flow('vat', round(multiply(net, rate)))
  const invoiced = flow('invoiced', add(net, vat))
  charge(subtract(invoiced, scope.ref('vatDeducted')))
  scope.row('vatDeducted', {
    unit: 'cents',
    kind: 'flow',
    formula: round(multiply(vat, scope.driver('vatRecovery'))),
    debit: vatAccounts.deductible,
    credit: supplier,
  })
  return invoiced
}
