import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { daySerial } from '../excelDate.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { dayFormat } from '../unitFormats.ts'

const HEADER_ROW = 3
const FREE_LINES = 20
/** The most changes that are told one by one. */
const MOST_CHANGES = 300

const WIDTHS = { date: 14, author: 22, what: 56, was: 26, is: 26, version: 30 } as const
type Column = keyof typeof WIDTHS
const columns = Object.keys(WIDTHS) as readonly Column[]

/** The versions of the workbook: this export, what changed since the one before, then what people write down as they change it. */
export function journalSheet(book: Book): readonly BuiltSheet[] {
  const { text } = book.words
  const name = book.sheetName.journal
  const writer = openSheet(name, text.titles.journal, text.purposes.journal)
  columns.forEach((column, i) => {
    writer.put(HEADER_ROW, i, text.journal[column], 'headerLeft')
    writer.width(i, WIDTHS[column])
  })
  const lines = journalLines(book)
  lines.forEach((line, i) => writeLine(book, writer, HEADER_ROW + 1 + i, line))
  const free = HEADER_ROW + 1 + lines.length
  for (let row = free; row < free + FREE_LINES; row++) {
    writer.shade(row, 0, 'inputText', dayFormat(text.format))
    for (let column = 1; column < columns.length; column++) writer.shade(row, column, 'inputText')
  }
  writer.freeze(HEADER_ROW + 1, 0)
  return [
    closeSheet(book, writer, name, { orientation: 'landscape', repeatedRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}` }),
  ]
}

type JournalLine = Readonly<Partial<Record<Exclude<Column, 'date'>, string>>>

/** The export, then what changed since the one before it. */
function journalLines({ words, options, plan, scenarios }: Book): readonly JournalLine[] {
  const { text, fill, format } = words
  const { journal } = options
  const exported = {
    author: journal?.author || words.appName,
    what: fill(text.journal.exported, { plan: plan.name, scenarios: scenarios.length }),
    version: fill(text.journal.versions, { app: options.appVersion, plan: plan.version }),
  }
  if (!journal) return [exported, { what: text.journal.firstExport }]
  const { changes, since, author } = journal
  const day = format.date(since)
  const summary = changes.length === 0 ? text.journal.noChange : text.journal.changed
  const left = changes.length - MOST_CHANGES
  return [
    exported,
    { what: fill(summary, { day, count: changes.length }) },
    ...changes.slice(0, MOST_CHANGES).map((change) => ({ author, ...change })),
    ...(left > 0 ? [{ what: fill(text.journal.more, { count: left }) }] : []),
  ]
}

function writeLine({ options, words }: Book, writer: SheetWriter, row: number, line: JournalLine): void {
  const { year, month, day } = options.date
  const texts: (readonly [string, number])[] = []
  columns.forEach((column, i) => {
    if (column === 'date') {
      writer.put(row, i, daySerial(year, month, day), 'text', dayFormat(words.text.format))
      return
    }
    const text = line[column] ?? ''
    writer.put(row, i, text, 'text')
    texts.push([text, WIDTHS[column] - 2])
  })
  writer.height(row, rowHeight(texts))
}
