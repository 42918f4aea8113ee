import { rowAt } from '../../../domain/calc/dependencies.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import { numberOf } from '../figure.ts'
import { funderName } from '../funderName.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { grantsOf } from '../trackedLines.ts'
import { AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario } from './statementRows.ts'

const FIRST_YEAR = 2

/** Each grant by fiscal year in the chosen scenario: awarded, paid, left to receive at the end of the year. */
export function grantsSheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet } = book
  const { text } = words
  const { years } = sheet.calendar
  const name = book.sheetName.grants
  const grants = grantsOf(book)
  const writer = openSheet(name, text.titles.grants, text.purposes.grants)
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
    writer.put(row++, 1, funderName(book.plan, line), 'heading')
    const flows = [...awarded, ...received]
    const yearly = flows.map((rowId, i) => writeFlow(book, writer, row + i, rowId))
    writeLeft(book, writer, row + flows.length, yearly, awarded.length)
    row += flows.length + 1
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

/** Writes what a row awards or pays by fiscal year; gives the figures. */
function writeFlow(book: Book, writer: SheetWriter, row: number, rowId: string): readonly number[] {
  const { years } = book.sheet.calendar
  const label = book.sheet.rows[rowAt(book.sheet.index, rowId)]!.label
  writer.put(row, 0, book.words.row(label), 'labelIndented')
  const values = years.map((_, year) => {
    const figure = book.chosenFigure((scenario) => book.yearFigure(scenario, rowId, year))
    writer.compute(row, FIRST_YEAR + year, figure, 'link', AMOUNT_FORMAT)
    return numberOf(figure.value) ?? 0
  })
  const range = `${cellAddress(row, FIRST_YEAR)}:${cellAddress(row, FIRST_YEAR + years.length - 1)}`
  const total = values.reduce((sum, value) => sum + value, 0)
  writer.compute(row, FIRST_YEAR + years.length, { formula: `SUM(${range})`, value: total }, 'formula', AMOUNT_FORMAT)
  return values
}

/** What is left to receive: what was left the year before, plus what the first rows award, less what the others pay. */
function writeLeft(
  book: Book,
  writer: SheetWriter,
  row: number,
  flows: readonly (readonly number[])[],
  awards: number,
): void {
  writer.put(row, 0, book.words.text.grants.left, 'labelStrong')
  const firstRow = row - flows.length
  const sumOf = (column: number, from: number, to: number) =>
    `SUM(${cellAddress(from, column)}:${cellAddress(to, column)})`
  let left = 0
  book.sheet.calendar.years.forEach((_, year) => {
    const column = FIRST_YEAR + year
    flows.forEach((values, i) => (left += i < awards ? values[year]! : -values[year]!))
    left = Math.round(left * 100) / 100
    const before = year === 0 ? '' : `${cellAddress(row, column - 1)}+`
    const awarded = sumOf(column, firstRow, firstRow + awards - 1)
    const paid = flows.length > awards ? `-${sumOf(column, firstRow + awards, row - 1)}` : ''
    writer.compute(
      row,
      column,
      { formula: `ROUND(${before}${awarded}${paid},2)`, value: left },
      'formulaStrong',
      AMOUNT_FORMAT,
    )
  })
}
