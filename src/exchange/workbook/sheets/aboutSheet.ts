import type { Book } from '../book.ts'
import { singleSheets } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { onSheet } from '../cellAddress.ts'
import { failedStyle, passedStyle } from '../cellStyles.ts'
import type { CellRole } from '../cellStyles.ts'
import { daySerial } from '../excelDate.ts'
import type { FigureValue } from '../figure.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { AMOUNT_FORMAT, dayFormat } from '../unitFormats.ts'
import { writeIdentity } from '../workbookIdentity.ts'
import { masterState } from './checkList.ts'

const TEXT_WIDTH = 84

/** What the workbook is, for whom, how to read it, where everything stands, and whether everything holds. */
export function aboutSheet(book: Book): readonly BuiltSheet[] {
  const { words } = book
  const { text } = words
  const name = book.sheetName.about
  const writer = openSheet(name, book.plan.name, text.purposes.about)
  const afterFacts = writeFacts(book, writer, 3)
  const afterLegend = writeLegend(book, writer, afterFacts + 1)
  writeIndex(book, writer, afterLegend + 1)
  writer.width(0, 30)
  writer.width(1, TEXT_WIDTH)
  return [closeSheet(book, writer, name, { orientation: 'portrait', onePage: true })]
}

function writeFacts(book: Book, writer: SheetWriter, firstRow: number): number {
  const { plan, words, options } = book
  const { text } = words
  const { year, month, day } = options.date
  const facts: readonly (readonly [string, FigureValue, string?])[] = [
    [text.about.structure, plan.structure.name],
    [text.about.form, words.legalForm(plan.structure.form)],
    [text.about.purpose, plan.structure.purpose],
    [text.about.note, plan.structure.note],
    [text.about.date, daySerial(year, month, day), dayFormat(text.format)],
    [text.about.versions, words.fill(text.journal.versions, { app: options.appVersion, plan: plan.version })],
    [text.about.scenarios, book.scenarios.map(({ title }) => title).join(' ; ')],
  ]
  heading(writer, firstRow, text.about.facts)
  let row = firstRow + 1
  for (const [label, value, format] of facts) {
    if (value === '') continue
    writer.put(row, 0, label, 'label')
    writer.put(row, 1, value, 'text', format)
    if (typeof value === 'string') writer.height(row, heightOf(value))
    row++
  }
  writer.put(row, 0, text.about.identity, 'quiet')
  writer.put(row, 1, writeIdentity({ plan: plan.id, exportId: options.exportId ?? '', version: plan.version }), 'code')
  row++
  writer.put(row, 0, text.masterCheck, 'labelStrong')
  writer.compute(row, 1, { formula: text.names.masterCheck, value: masterState(book) }, 'stateLeft')
  writer.highlight(`B${row + 1}`, `B${row + 1}="${text.states.gap}"`, failedStyle)
  writer.highlight(`B${row + 1}`, `B${row + 1}="${text.states.ok}"`, passedStyle)
  return row + 1
}

function writeLegend(book: Book, writer: SheetWriter, firstRow: number): number {
  const { legend } = book.words.text
  heading(writer, firstRow, legend.title)
  const samples: readonly (readonly [CellRole, FigureValue, string])[] = [
    ['input', 1234.5, legend.input],
    ['inherited', 1234.5, legend.inherited],
    ['override', 1234.5, legend.override],
    ['formula', 1234.5, legend.formula],
    ['link', 1234.5, legend.link],
    ['state', book.words.text.states.ok, legend.check],
    ['state', 'n.d.', legend.notAvailable],
  ]
  samples.forEach(([role, value, meaning], i) => {
    const row = firstRow + 1 + i
    writer.put(row, 0, value, role, typeof value === 'number' ? AMOUNT_FORMAT : undefined)
    writer.put(row, 1, meaning, 'text')
    writer.height(row, heightOf(meaning))
  })
  const rows = [legend.signs, legend.protection, legend.identifiers]
  rows.forEach((meaning, i) => {
    const row = firstRow + 1 + samples.length + i
    writer.put(row, 1, meaning, 'text')
    writer.height(row, heightOf(meaning))
  })
  return firstRow + 1 + samples.length + rows.length
}

function writeIndex(book: Book, writer: SheetWriter, firstRow: number): void {
  const { text } = book.words
  heading(writer, firstRow, text.about.index)
  let row = firstRow + 1
  const entry = (sheetName: string, purpose: string) => {
    writer.linkTo(row, 0, sheetName, onSheet(sheetName, 'A1'))
    writer.put(row, 1, purpose, 'text')
    writer.height(row, heightOf(purpose))
    row++
  }
  for (const id of singleSheets) {
    if (id === 'about' || !book.holds(id)) continue
    entry(book.sheetName[id], id === 'summary' ? text.about.summary : text.purposes[id])
    if (id === 'assumptions') for (const sheetName of book.calculationSheet) entry(sheetName, text.purposes.calculation)
  }
}

function heading(writer: SheetWriter, row: number, text: string): void {
  writer.put(row, 0, text, 'heading')
  writer.shade(row, 1, 'heading')
}

/** The height of a row whose text wraps in the second column. */
function heightOf(text: string): number {
  return rowHeight([[text, TEXT_WIDTH - 2]])
}
