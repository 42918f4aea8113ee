import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import type { Figure } from '../figure.ts'
import { numberOf } from '../figure.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { grantsOf } from '../trackedLines.ts'
import { AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario } from './statementRows.ts'

const FIRST_YEAR = 2
const ROWS_PER_GRANT = 3

/** Each grant by fiscal year in the chosen scenario: awarded, paid, left to receive at the end of the year. */
export function grantsSheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet } = book
  const { text } = words
  const { years } = sheet.calendar
  const name = book.sheetName.grants
  const grants = grantsOf(book)
  const writer = openSheet(name, text.titles.grants, grants.length > 0 ? text.purposes.grants : text.noGrant)
  writeShownScenario(book, writer, 2)
  writer.put(STATEMENT_HEADER_ROW, 0, text.inEuros, 'headerLeft')
  writer.put(STATEMENT_HEADER_ROW, 1, text.columns.funder, 'headerLeft')
  years.forEach((year, i) => writer.put(STATEMENT_HEADER_ROW, FIRST_YEAR + i, words.fiscalYear(year), 'header'))
  const totalColumn = FIRST_YEAR + years.length
  writer.put(STATEMENT_HEADER_ROW, totalColumn, text.columns.total, 'header')
  let row = STATEMENT_HEADER_ROW + 1
  for (const { line, awarded, received } of grants) {
    for (let column = 0; column <= totalColumn; column++) writer.shade(row, column, 'heading')
    writer.put(row, 0, line.name, 'heading')
    writer.put(row, 1, line.funder ?? '', 'heading')
    writeFlow(book, writer, row + 1, text.grants.awarded, awarded)
    writeFlow(book, writer, row + 2, text.grants.received, received)
    writeLeft(book, writer, row + ROWS_PER_GRANT, awarded, received)
    row += ROWS_PER_GRANT + 1
  }
  writer.width(0, 44)
  writer.width(1, 26)
  for (let column = FIRST_YEAR; column <= totalColumn; column++) writer.width(column, 15)
  writer.freeze(STATEMENT_HEADER_ROW + 1, 1)
  return [
    closeSheet(book, writer, name, {
      orientation: 'landscape',
      repeatedRows: `$${STATEMENT_HEADER_ROW + 1}:$${STATEMENT_HEADER_ROW + 1}`,
      repeatedColumns: '$A:$A',
    }),
  ]
}

/** What rows give together in a year, as a sum of links. */
function sumInYear(book: Book, rowIds: readonly string[], year: number): Figure {
  const figures = rowIds.map((rowId) => book.chosenFigure((scenario) => book.yearFigure(scenario, rowId, year)))
  const value = figures.reduce((sum, figure) => sum + (numberOf(figure.value) ?? 0), 0)
  return { formula: figures.map(({ formula }) => formula).join('+') || '0', value }
}

function writeFlow(book: Book, writer: SheetWriter, row: number, label: string, rowIds: readonly string[]): void {
  const { years } = book.sheet.calendar
  writer.put(row, 0, label, 'labelIndented')
  let total = 0
  years.forEach((_, year) => {
    const figure = sumInYear(book, rowIds, year)
    total += numberOf(figure.value) ?? 0
    writer.compute(row, FIRST_YEAR + year, figure, 'link', AMOUNT_FORMAT)
  })
  const range = `${cellAddress(row, FIRST_YEAR)}:${cellAddress(row, FIRST_YEAR + years.length - 1)}`
  writer.compute(row, FIRST_YEAR + years.length, { formula: `SUM(${range})`, value: total }, 'formula', AMOUNT_FORMAT)
}

/** What is left to receive: what was left the year before, plus what is awarded, less what is paid. */
function writeLeft(
  book: Book,
  writer: SheetWriter,
  row: number,
  awarded: readonly string[],
  received: readonly string[],
): void {
  writer.put(row, 0, book.words.text.grants.left, 'labelStrong')
  let left = 0
  book.sheet.calendar.years.forEach((_, year) => {
    const column = FIRST_YEAR + year
    const inYear = (rowIds: readonly string[]) => numberOf(sumInYear(book, rowIds, year).value) ?? 0
    left = Math.round((left + inYear(awarded) - inYear(received)) * 100) / 100
    const before = year === 0 ? '' : `${cellAddress(row, column - 1)}+`
    const formula = `ROUND(${before}${cellAddress(row - 2, column)}-${cellAddress(row - 1, column)},2)`
    writer.compute(row, column, { formula, value: left }, 'formulaStrong', AMOUNT_FORMAT)
  })
}
