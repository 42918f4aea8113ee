import type { Book, SingleSheet } from './book.ts'
import { fundedActions } from './sheets/actionFundersSheet.ts'
import { knownLines } from './sheets/realitySheet.ts'
import { grantsOf } from './trackedLines.ts'

/** Whether a sheet would have nothing to show for this plan: it is then left out. */
export function isEmptySheet(book: Book, sheet: SingleSheet): boolean {
  switch (sheet) {
    case 'alternatives':
      return book.plan.decisions.length === 0
    case 'grants':
      return grantsOf(book).length === 0
    case 'utility':
      return book.plan.socialIndicators.length === 0
    case 'reality':
      return knownLines(book).length === 0 && book.plan.actuals.cash.length === 0
    case 'actionFunders':
      return fundedActions(book).length === 0
    case 'decisions': {
      const { records, triggers, assumptions, raises } = book.plan
      return [records, triggers, assumptions, raises].every(({ length }) => length === 0)
    }
    case 'loans':
    case 'voluntary':
    case 'funds':
    case 'actions':
      return book.compiled.statements[sheet].lines.length === 0
    default:
      return false
  }
}
