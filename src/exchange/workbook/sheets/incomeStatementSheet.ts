import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { yearlyStatement } from './yearlyStatement.ts'

/** The income statement by fiscal year. */
export function incomeStatementSheet(book: Book): readonly BuiltSheet[] {
  return [yearlyStatement(book, 'income', { opening: false })]
}
