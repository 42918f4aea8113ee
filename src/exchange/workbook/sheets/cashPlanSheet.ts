import { statementRowId } from '../../../domain/statements/statement.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { areaAddress, cellAddress } from '../cellAddress.ts'
import type { Area } from '../cellAddress.ts'
import { belowZeroStyle } from '../cellStyles.ts'
import { writeMonthHeader, yearEndColumns } from '../monthColumns.ts'
import { WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario, writeStatementRows } from './statementRows.ts'

const FIRST_MONTH = 1
const LABEL_WIDTH = 38
const MONTH_WIDTH = 11.5

/** The monthly cash plan of the chosen scenario, a page a fiscal year; months below zero stand out. */
export function cashPlanSheet(book: Book): readonly BuiltSheet[] {
  const { text } = book.words
  const { months } = book.calculation
  const name = book.sheetName.cash
  const writer = openSheet(name, text.titles.cash, text.purposes.cash)
  writeShownScenario(book, writer, 4)
  writer.put(STATEMENT_HEADER_ROW, 0, text.inEuros, 'headerLeft')
  writeMonthHeader(book, writer, STATEMENT_HEADER_ROW, FIRST_MONTH)
  writeStatementRows(book, book.compiled.statements.cash, writer, months, (rowId, row, role) => {
    for (let period = 0; period < months; period++) {
      const figure = book.chosenFigure((scenario) => book.monthFigure(scenario, rowId, period))
      writer.compute(row, FIRST_MONTH + period, figure, role, WHOLE_AMOUNT_FORMAT)
    }
  })
  const closing = closingCashArea(book)
  writer.highlight(
    areaAddress(closing, 'none'),
    `${cellAddress(closing.firstRow, closing.firstColumn)}<0`,
    belowZeroStyle,
  )
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

/** Where the closing cash of each month stands. */
export function closingCashArea(book: Book): Area {
  const { lines } = book.compiled.statements.cash
  const position = lines.findIndex((line) => line.row === statementRowId('cash', 'closing'))
  const row = STATEMENT_HEADER_ROW + 1 + position
  return {
    firstRow: row,
    firstColumn: FIRST_MONTH,
    lastRow: row,
    lastColumn: FIRST_MONTH + book.calculation.months - 1,
  }
}
