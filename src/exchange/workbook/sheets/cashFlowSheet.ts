import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { yearlyStatement } from './yearlyStatement.ts'

/** The cash-flow statement by fiscal year. */
export function cashFlowSheet(book: Book): readonly BuiltSheet[] {
  return [yearlyStatement(book, 'cashFlow', { opening: false })]
}
