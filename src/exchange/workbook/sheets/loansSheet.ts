import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { writeMonthHeader, yearEndColumns } from '../monthColumns.ts'
import { AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario, writeStatementRows } from './statementRows.ts'

const FIRST_MONTH = 1
const LABEL_WIDTH = 38
const MONTH_WIDTH = 12.5

/** The repayment schedule of every debt, month by month, in the chosen scenario. */
export function loansSheet(book: Book): readonly BuiltSheet[] {
  const { text } = book.words
  const { months } = book.calculation
  const name = book.sheetName.loans
  const writer = openSheet(name, text.titles.loans, text.purposes.loans)
  writeShownScenario(book, writer, 4)
  writer.put(STATEMENT_HEADER_ROW, 0, text.inEuros, 'headerLeft')
  writeMonthHeader(book, writer, STATEMENT_HEADER_ROW, FIRST_MONTH)
  writeStatementRows(book, book.compiled.statements.loans, writer, months, (rowId, row, role) => {
    for (let period = 0; period < months; period++) {
      const figure = book.chosenFigure((scenario) => book.monthFigure(scenario, rowId, period))
      writer.compute(row, FIRST_MONTH + period, figure, role, AMOUNT_FORMAT)
    }
  })
  writer.width(0, LABEL_WIDTH)
  for (let period = 0; period < months; period++) writer.width(FIRST_MONTH + period, MONTH_WIDTH)
  writer.freeze(STATEMENT_HEADER_ROW + 1, 1)
  return [
    closeSheet(book, writer, name, {
      orientation: 'landscape',
      repeatedRows: `$1:$${STATEMENT_HEADER_ROW + 1}`,
      repeatedColumns: '$A:$A',
      breaksAfterColumns: yearEndColumns(book, FIRST_MONTH).slice(0, -1),
      pageWidth: LABEL_WIDTH + 12 * MONTH_WIDTH,
    }),
  ]
}
