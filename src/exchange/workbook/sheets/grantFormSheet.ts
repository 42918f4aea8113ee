import { wholeEuros } from '../../../domain/analysis/wholeEuros.ts'
import { roundHalfAway } from '../../../domain/money/roundHalfAway.ts'
import type { StatementLine } from '../../../domain/statements/statement.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import { numberOf } from '../figure.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { AMOUNT_FORMAT, WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario, writeStatementRows } from './statementRows.ts'

/** Where the three blocks of a form stand: whole euros, exact amounts, running totals of what is rounded. */
interface FormColumns {
  readonly whole: number
  readonly exact: number
  readonly running: number
}

/** The budget of the grant form by fiscal year: in whole euros, which still add up, beside the exact amounts that they round. */
export function grantFormSheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet } = book
  const { text } = words
  const { years } = sheet.calendar
  const name = book.sheetName.grantForm
  const columns: FormColumns = { whole: 1, exact: years.length + 2, running: 2 * years.length + 3 }
  const lastColumn = columns.running + years.length - 1
  const writer = openSheet(name, text.titles.grantForm, text.purposes.grantForm)
  writeShownScenario(book, writer, 1)
  writeHeaders(book, writer, columns)
  const statement = book.compiled.statements.grantForm
  const lastRow = writeStatementRows(book, statement, writer, lastColumn, (rowId, row, role) => {
    years.forEach((_, year) => {
      const figure = book.chosenFigure((scenario) => book.yearFigure(scenario, rowId, year))
      writer.compute(row, columns.exact + year, figure, role, AMOUNT_FORMAT)
    })
  })
  years.forEach((_, year) => writeYear(book, writer, columns, year))
  writer.put(lastRow + 2, 0, text.grantFormNote, 'quiet')
  writer.width(0, 58)
  for (let column = 1; column <= lastColumn; column++) writer.width(column, 14)
  for (const column of [columns.exact - 1, columns.running - 1]) writer.width(column, 3)
  writer.freeze(STATEMENT_HEADER_ROW + 1, 1)
  return [
    closeSheet(book, writer, name, {
      orientation: years.length > 4 ? 'landscape' : 'portrait',
      onePage: true,
      repeatedRows: `$${STATEMENT_HEADER_ROW + 1}:$${STATEMENT_HEADER_ROW + 1}`,
      repeatedColumns: '$A:$A',
      printArea: `$A$1:${cellAddress(lastRow + 2, columns.whole + years.length - 1, 'both')}`,
    }),
  ]
}

function writeHeaders({ words, sheet }: Book, writer: SheetWriter, columns: FormColumns): void {
  const { text } = words
  writer.put(STATEMENT_HEADER_ROW, 0, text.wholeEuros, 'headerLeft')
  writer.put(STATEMENT_HEADER_ROW - 1, columns.exact, text.exactAmounts, 'labelPlain')
  writer.put(STATEMENT_HEADER_ROW - 1, columns.running, text.runningAmounts, 'labelPlain')
  sheet.calendar.years.forEach((year, i) => {
    for (const column of [columns.whole, columns.exact, columns.running]) {
      writer.put(STATEMENT_HEADER_ROW, column + i, words.fiscalYear(year), 'header')
    }
  })
}

/** Rounds a fiscal year: each line takes what the rounded running total of its side still lacks; sums add what is shown. */
function writeYear(book: Book, writer: SheetWriter, columns: FormColumns, year: number): void {
  const statement = book.compiled.statements.grantForm
  const exact = (rowId: string) => (numberOf(book.yearFigure(book.chosen, rowId, year).value) ?? 0) * 100
  const euros = wholeEuros(statement, exact)
  const rowOf = new Map(statement.lines.map((line, i) => [line.code, STATEMENT_HEADER_ROW + 1 + i]))
  const whole = (code: string) => cellAddress(rowOf.get(code)!, columns.whole + year)
  let before: { readonly address: string; readonly cents: number } | null = null
  for (const line of statement.lines) {
    if (line.style === 'heading' && line.level === 0) before = null
    if (line.row === null) continue
    const row = rowOf.get(line.code)!
    const value = euros.get(line.code) ?? 0
    const put = (formula: string) =>
      writer.compute(row, columns.whole + year, { formula, value }, roleOf(line), WHOLE_AMOUNT_FORMAT)
    if (line.sumOf) {
      put(line.sumOf.map(whole).join('+'))
      continue
    }
    const address = cellAddress(row, columns.running + year)
    const amount = cellAddress(row, columns.exact + year)
    const cents: number = roundHalfAway((before?.cents ?? 0) + exact(line.row))
    const sum: string = before ? `${before.address}+${amount}` : amount
    writer.compute(
      row,
      columns.running + year,
      { formula: `ROUND(${sum},2)`, value: cents / 100 },
      'formula',
      AMOUNT_FORMAT,
    )
    put(before ? `ROUND(${address},0)-ROUND(${before.address},0)` : `ROUND(${address},0)`)
    before = { address, cents }
  }
}

function roleOf({ style }: StatementLine): 'formula' | 'formulaStrong' {
  return style === 'line' ? 'formula' : 'formulaStrong'
}
