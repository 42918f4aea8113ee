import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { yearlyStatement } from './yearlyStatement.ts'

/** The voluntary contributions in kind by nature and by fiscal year. */
export function voluntarySheet(book: Book): readonly BuiltSheet[] {
  return [yearlyStatement(book, 'voluntary', { opening: false })]
}
