import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { yearlyStatement } from './yearlyStatement.ts'

/** The budget of each action by fiscal year. */
export function actionBudgetSheet(book: Book): readonly BuiltSheet[] {
  return [yearlyStatement(book, 'actions', { opening: false })]
}
