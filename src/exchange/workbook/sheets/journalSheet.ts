import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { daySerial } from '../excelDate.ts'
import { dayFormat } from '../unitFormats.ts'

const HEADER_ROW = 3
const FREE_LINES = 20

/** The versions of the workbook: the export, then what people write down as they change it. */
export function journalSheet(book: Book): readonly BuiltSheet[] {
  const { words, options, plan } = book
  const { text } = words
  const name = book.sheetName.journal
  const writer = openSheet(name, text.titles.journal, text.purposes.journal)
  const headings = [text.journal.date, text.journal.author, text.journal.what, text.journal.version]
  headings.forEach((heading, column) => writer.put(HEADER_ROW, column, heading, 'headerLeft'))
  const { year, month, day } = options.date
  const row = HEADER_ROW + 1
  writer.put(row, 0, daySerial(year, month, day), 'text', dayFormat(text.format))
  writer.put(row, 1, words.appName, 'text')
  writer.put(row, 2, words.fill(text.journal.exported, { plan: plan.name, scenarios: book.scenarios.length }), 'text')
  writer.put(row, 3, words.fill(text.journal.versions, { app: options.appVersion, plan: plan.version }), 'text')
  for (let i = 1; i <= FREE_LINES; i++) {
    writer.shade(row + i, 0, 'inputText', dayFormat(text.format))
    for (let column = 1; column < headings.length; column++) writer.shade(row + i, column, 'inputText')
  }
  writer.width(0, 20)
  writer.width(1, 20)
  writer.width(2, 80)
  writer.width(3, 30)
  writer.freeze(HEADER_ROW + 1, 0)
  return [
    closeSheet(book, writer, name, { orientation: 'landscape', repeatedRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}` }),
  ]
}
