import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { yearlyStatement } from './yearlyStatement.ts'

/** The balance sheet at the opening and at the end of each fiscal year. */
export function balanceSheetSheet(book: Book): readonly BuiltSheet[] {
  return [yearlyStatement(book, 'balance', { opening: true })]
}
