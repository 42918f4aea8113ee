import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { yearlyStatement } from './yearlyStatement.ts'

/** What each restricted fund held, was given and spent by fiscal year. */
export function restrictedFundsSheet(book: Book): readonly BuiltSheet[] {
  return [yearlyStatement(book, 'funds', { opening: true })]
}
