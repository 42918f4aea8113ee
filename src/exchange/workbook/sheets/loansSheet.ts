import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { writeMonthHeader, yearEndColumns } from '../monthColumns.ts'
import { loansOf } from '../trackedLines.ts'
import { AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario } from './statementRows.ts'

const FIRST_MONTH = 1
const LABEL_WIDTH = 38
const MONTH_WIDTH = 12.5
/** The rows of a schedule, as far as the debt has them, in the order in which it is read. */
const scheduleCodes = [
  'openingBalance',
  'drawdown',
  'interest',
  'interestCapitalised',
  'interestPaid',
  'capital',
  'earlyCapital',
  'closingBalance',
  'dueWithinYear',
] as const

/** The repayment schedule of every debt, month by month, in the chosen scenario. */
export function loansSheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet } = book
  const { text } = words
  const { months } = book.calculation
  const name = book.sheetName.loans
  const loans = loansOf(book)
  const writer = openSheet(name, text.titles.loans, loans.length > 0 ? text.purposes.loans : text.noLoan)
  writeShownScenario(book, writer, 4)
  writer.put(STATEMENT_HEADER_ROW, 0, text.inEuros, 'headerLeft')
  writeMonthHeader(book, writer, STATEMENT_HEADER_ROW, FIRST_MONTH)
  let row = STATEMENT_HEADER_ROW + 1
  for (const loan of loans) {
    for (let column = 0; column <= months; column++) writer.shade(row, column, 'heading')
    writer.put(row++, 0, loan.name, 'heading')
    for (const code of scheduleCodes) {
      const rowId = `${loan.id}.${code}`
      const position = sheet.index.byId.get(rowId)
      if (position === undefined) continue
      const isBalance = code === 'closingBalance'
      writer.put(row, 0, words.row(sheet.rows[position]!.label), isBalance ? 'labelStrong' : 'labelIndented')
      for (let period = 0; period < months; period++) {
        const figure = book.chosenFigure((scenario) => book.monthFigure(scenario, rowId, period))
        writer.compute(row, FIRST_MONTH + period, figure, isBalance ? 'linkStrong' : 'link', AMOUNT_FORMAT)
      }
      row++
    }
  }
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
