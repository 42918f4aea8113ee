import { tags } from '../../../domain/calc/expression.ts'
import type { Book } from '../book.ts'
import { cellAddress } from '../cellAddress.ts'
import { monthArea } from '../monthArea.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { monthFormat, toWorkbook } from '../unitFormats.ts'
import { masterState } from './checkList.ts'

/** Writes the frozen top of a calculation sheet: column names, and the one time axis from which all rows take their time. */
export function writeCalculationTime(book: Book, writer: SheetWriter): void {
  const { calculation: layout, words } = book
  const { columns, timeRow } = layout
  const { text } = words
  writer.put(2, 0, text.masterCheck, 'quiet')
  writer.compute(2, 1, { formula: text.names.masterCheck, value: masterState(book) }, 'state')
  const header = timeRow.month
  writer.put(header, columns.label, text.columns.label, 'headerLeft')
  writer.put(header, columns.unit, text.columns.unit, 'header')
  writer.put(header, columns.constant, text.columns.constant, 'header')
  writer.put(header, columns.total, text.columns.total, 'header')
  writer.put(header, columns.id, text.columns.id, 'headerLeft')
  writer.put(header, columns.opening, text.columns.opening, 'header')
  for (const tag of tags) writer.put(header, columns.tag[tag], text.tags[tag], 'headerLeft')
  for (const series of ['counter', 'yearIndex', 'calendarMonth', 'yearStart', 'yearEnd'] as const) {
    writer.put(timeRow[series], columns.label, text.time[series], 'quiet')
  }
  for (let period = 0; period < layout.months; period++) writeTimeOf(book, writer, period)
  book.sheet.calendar.years.forEach((year, i) => {
    const column = columns.firstYear + i
    writer.put(header, column, words.fiscalYear(year), 'header')
    writer.put(timeRow.yearIndex, column, i + 1, 'quiet', '0')
    const indexRow = timeRow.yearIndex
    const indexes = monthArea(book, indexRow, 'both')
    const formula = `COUNTIF(${indexes},"<="&${cellAddress(indexRow, column, 'row')})`
    writer.compute(timeRow.counter, column, { formula, value: year.last + 1 }, 'formula', '0')
  })
}

function writeTimeOf(book: Book, writer: SheetWriter, period: number): void {
  const { calculation: layout, words } = book
  const { columns, timeRow } = layout
  const { names } = words.text
  const { series } = book.sheet.calendar
  const column = columns.firstMonth + period
  const here = (row: number) => cellAddress(row, column)
  const before = (row: number) => cellAddress(row, column - 1)
  const counter = here(timeRow.counter)
  const month = here(timeRow.month)
  const write = (row: number, formula: string, value: number) =>
    writer.compute(row, column, { formula, value }, 'formula', '0')
  const monthValue = toWorkbook(series.month[period]!, 'month')
  writer.compute(
    timeRow.month,
    column,
    { formula: `EDATE(${names.planStart},${counter}-1)`, value: monthValue },
    'header',
    monthFormat(words.text.format),
  )
  write(timeRow.counter, `${before(timeRow.counter)}+1`, series.counter[period]!)
  write(timeRow.yearIndex, `${before(timeRow.yearIndex)}+${here(timeRow.yearStart)}`, series.yearIndex[period]!)
  write(timeRow.calendarMonth, `MONTH(${month})`, series.calendarMonth[period]!)
  const starts = `IF(OR(${counter}=1,MONTH(EDATE(${month},-1))=${names.yearEnd}),1,0)`
  write(timeRow.yearStart, starts, series.yearStart[period]!)
  const ends = `IF(OR(${here(timeRow.calendarMonth)}=${names.yearEnd},${counter}=${names.monthCount}),1,0)`
  write(timeRow.yearEnd, ends, series.yearEnd[period]!)
}
