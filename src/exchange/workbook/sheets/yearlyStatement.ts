import { yearReading } from '../../../domain/analysis/figureAt.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import { isMoney } from '../../../domain/calc/expression.ts'
import type { StatementId } from '../../../domain/statements/statement.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { unitFormat, WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario, writeStatementRows } from './statementRows.ts'

/** A statement by fiscal year for the chosen scenario; with its opening where it stands at a date. */
export function yearlyStatement(
  book: Book,
  id: Exclude<StatementId, 'cash' | 'loans' | 'grantForm'>,
  options: { readonly opening: boolean },
): BuiltSheet {
  const { words, sheet } = book
  const { text } = words
  const name = book.sheetName[id]
  const statement = book.compiled.statements[id]
  const writer = openSheet(name, text.titles[id], text.purposes[id])
  const firstYear = options.opening ? 2 : 1
  const lastColumn = firstYear + sheet.calendar.years.length - 1
  writeShownScenario(book, writer, 1)
  writer.put(STATEMENT_HEADER_ROW, 0, text.inEuros, 'headerLeft')
  if (options.opening) writer.put(STATEMENT_HEADER_ROW, 1, text.opening, 'header')
  sheet.calendar.years.forEach((year, i) => {
    writer.put(STATEMENT_HEADER_ROW, firstYear + i, words.fiscalYear(year), 'header')
  })
  const lastRow = writeStatementRows(book, statement, writer, lastColumn, (rowId, row, role) => {
    if (options.opening) {
      const opening = book.chosenFigure((scenario) => book.monthFigure(scenario, rowId, -1))
      writer.compute(row, 1, opening, role, WHOLE_AMOUNT_FORMAT)
    }
    const definition = sheet.rows[rowAt(sheet.index, rowId)]!
    const format = isMoney(definition.unit) ? WHOLE_AMOUNT_FORMAT : unitFormat(definition.unit, text.format)
    sheet.calendar.years.forEach(({ first, last }, year) => {
      const figure = book.chosenFigure((scenario) => {
        if (definition.kind === 'flow') return book.yearFigure(scenario, rowId, year)
        return book.monthFigure(scenario, rowId, yearReading(definition) === 'start' ? first : last)
      })
      writer.compute(row, firstYear + year, figure, role, format)
    })
  })
  writer.put(lastRow + 2, 0, text.statementNote, 'quiet')
  writer.width(0, 46)
  for (let column = 1; column <= lastColumn; column++) writer.width(column, 15)
  writer.freeze(STATEMENT_HEADER_ROW + 1, 1)
  return closeSheet(book, writer, name, {
    orientation: lastColumn > 5 ? 'landscape' : 'portrait',
    onePage: true,
    repeatedRows: `$${STATEMENT_HEADER_ROW + 1}:$${STATEMENT_HEADER_ROW + 1}`,
    repeatedColumns: '$A:$A',
  })
}
