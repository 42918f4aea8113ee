import type { Book, SingleSheet } from './book.ts'
import { grantsOf } from './trackedLines.ts'

/** Whether a sheet would have nothing to show for this plan: it is then left out. */
export function isEmptySheet(book: Book, sheet: SingleSheet): boolean {
  switch (sheet) {
    case 'alternatives':
      return book.plan.decisions.length === 0
    case 'grants':
      return grantsOf(book).length === 0
    case 'loans':
    case 'voluntary':
    case 'funds':
    case 'actions':
      return book.compiled.statements[sheet].lines.length === 0
    default:
      return false
  }
}
