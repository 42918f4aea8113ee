import { constant, time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { cumulate, divide, maximum, multiply, previous, round, subtract, yearTotal } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** How the stock at the end of each year is said: an amount, or months of the year's purchases of goods. */
const targetChoice = {
  id: 'stockTarget',
  options: ['typed', 'monthsOfPurchases'],
  default: 'typed',
} as const satisfies ChoiceDefinition

/**
 * Inventories kept simple: the stock is counted when each fiscal year closes; what it gained (D 37 C 603) or lost (D 603 C 37)
 * leaves the cash as it is, for purchases are typed elsewhere. Source: PCG, class 3.
 */
export const inventories = {
  id: 'inventories',
  section: 'costs',
  forms: legalForms,
  choices: [targetChoice],
  parameters: [
    {
      id: 'stockHeld',
      unit: 'cents',
      shape: 'byYear',
      min: 0,
      max: 1e12,
      default: 0,
      integer: true,
      main: true,
      when: { choice: targetChoice.id, is: ['typed'] },
    },
    {
      id: 'stockMonths',
      unit: 'count',
      shape: 'scalar',
      min: 0,
      max: 60,
      default: 1,
      when: { choice: targetChoice.id, is: ['monthsOfPurchases'] },
    },
    { id: 'openingStock', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true },
  ],
  rowCodes: ['purchasesOfYear', 'stockTarget', 'destocked', 'stocked', 'stock'],
  sources: ['pcg'],
  build(scope) {
    const opening = multiply(scope.parameter('openingStock'), scope.active)
    scope.opening('37', opening)
    const target = scope.row('stockTarget', { unit: 'cents', kind: 'rate', formula: targetOf(scope) })
    const before = previous(scope.ref('stock'), opening)
    const counted = (gap: Operand) => multiply(time('yearEnd'), maximum(gap, constant(0)))
    const destocked = scope.row('destocked', {
      unit: 'cents',
      kind: 'flow',
      formula: counted(subtract(before, target)),
      debit: '603',
      credit: '37',
    })
    const stocked = scope.row('stocked', {
      unit: 'cents',
      kind: 'flow',
      formula: counted(subtract(target, before)),
      debit: '37',
      credit: '603',
    })
    scope.row('stock', { unit: 'cents', kind: 'stock', formula: cumulate(opening, stocked, destocked) })
  },
} as const satisfies LineKind

/** What the stock should be when the year closes. A short year counts its months as twelve. */
function targetOf(scope: LineScope): Operand {
  if (scope.choice(targetChoice.id) === 'typed') return round(multiply(scope.parameter('stockHeld'), scope.active))
  const purchases = scope.row('purchasesOfYear', {
    unit: 'cents',
    kind: 'rate',
    formula: yearTotal(scope.movementOf('607')),
  })
  const months = multiply(scope.parameter('stockMonths'), scope.active)
  return round(divide(multiply(purchases, months), constant(12)))
}
