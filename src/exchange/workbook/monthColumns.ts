import type { Book } from './book.ts'
import { cellAddress, onSheet } from './cellAddress.ts'
import type { Figure } from './figure.ts'
import type { SheetWriter } from './sheetWriter.ts'
import { monthFormat, toWorkbook } from './unitFormats.ts'

/** Writes the months across a sheet, linked to the time row of the first calculation sheet. */
export function writeMonthHeader(book: Book, writer: SheetWriter, row: number, firstColumn: number): void {
  for (let period = 0; period < book.calculation.months; period++) {
    writer.compute(row, firstColumn + period, monthHeading(book, period), 'header', monthFormat(book.words.text.format))
  }
}

/** The columns, counted from 0, that end a fiscal year on a sheet whose months begin at a column. */
export function yearEndColumns(book: Book, firstColumn: number): readonly number[] {
  return book.sheet.calendar.years.map((year) => firstColumn + year.last)
}

function monthHeading(book: Book, period: number): Figure {
  const { calculation } = book
  const address = cellAddress(calculation.timeRow.month, calculation.columns.firstMonth + period)
  const value = toWorkbook(book.sheet.calendar.series.month[period]!, 'month')
  return { formula: onSheet(book.calculationSheet[0]!, address), value }
}
