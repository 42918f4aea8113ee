import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, atLeast, equals, multiply } from '../calc/formulas.ts'
import type { LineScope } from '../plan/lineKind.ts'
import { isExisting } from './debtTerm.ts'

/** The codes of the rows of money that is placed for a time. */
export const placedRowCodes = ['placed', 'givenBack'] as const

/** Lays money that is placed when `entry` comes (D 27 C 512) and given back once `stay` months are over (D 512 C 27). */
export function layPlaced(scope: LineScope, held: Operand, entry: RowOperand): void {
  if (isExisting(scope.line)) scope.opening('27', held)
  else {
    scope.row('placed', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(held, equals(time('counter'), entry)),
      debit: '27',
      credit: '512',
      cash: 'investments',
    })
  }
  const leaves = equals(time('counter'), add(entry, scope.parameter('stay')))
  scope.row('givenBack', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(held, multiply(leaves, atLeast(entry, constant(1)))),
    debit: '512',
    credit: '27',
    cash: 'disposals',
  })
}
