import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { yearlyStatement } from './yearlyStatement.ts'

/** The funding plan: lasting needs and resources by fiscal year. */
export function fundingPlanSheet(book: Book): readonly BuiltSheet[] {
  return [yearlyStatement(book, 'funding', { opening: false })]
}
