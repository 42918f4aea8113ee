import { lineKind } from '../../../domain/model/lineKinds.ts'
import { MAX_KEY_WEIGHT } from '../../../domain/plan/action.ts'
import { drivers } from '../../../domain/plan/drivers.ts'
import type { ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import { funderName } from '../funderName.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import type { InputBlock, InputEntry } from '../assumptionsLayout.ts'
import type { Book } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { areaAddress, cellAddress, onSheet } from '../cellAddress.ts'
import { inputEntryInWorkbook } from '../inputEntryValue.ts'
import { inputValidation } from '../inputValidation.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { choiceFormat, monthFormat, toWorkbook, unitFormat } from '../unitFormats.ts'

const START_ROW = 3
const COUNT_ROW = 4
const YEAR_END_ROW = 5
const WIDTHS = {
  line: 30,
  label: 38,
  unit: 10,
  mark: 9,
  id: 26,
  source: 40,
  date: 12,
  confidence: 14,
  note: 48,
} as const

/** Every input of the plan: one row a value, one column a scenario, then where the figure comes from. */
export function assumptionsSheet(book: Book): readonly BuiltSheet[] {
  const { assumptions: layout, words, sheetName } = book
  const { text } = words
  const name = sheetName.assumptions
  const writer = openSheet(name, text.titles.assumptions, text.purposes.assumptions)
  writeTimeline(book, writer)
  writeHeader(book, writer)
  for (const block of layout.blocks) writeBlock(book, writer, block)
  const { columns } = layout
  for (const column of ['line', 'label', 'unit', 'mark', 'id', 'source', 'date', 'confidence', 'note'] as const) {
    writer.width(columns[column], WIDTHS[column])
  }
  book.scenarios.forEach((_, i) => writer.width(columns.firstScenario + i, 16))
  writer.freeze(layout.headerRow + 1, columns.firstScenario)
  const named = (nameOf: string, row: number) => ({
    name: nameOf,
    range: onSheet(name, cellAddress(row, columns.firstScenario, 'both')),
  })
  return [
    closeSheet(
      book,
      writer,
      name,
      {
        orientation: 'landscape',
        repeatedRows: `$${layout.headerRow + 1}:$${layout.headerRow + 1}`,
        repeatedColumns: '$A:$C',
        printArea: `$A$1:${cellAddress(layout.lastRow, columns.note, 'both')}`,
      },
      [
        named(text.names.planStart, START_ROW),
        named(text.names.monthCount, COUNT_ROW),
        named(text.names.yearEnd, YEAR_END_ROW),
      ],
    ),
  ]
}

/** The plan's months and fiscal year: facts of the document, which would need other rows if they changed. */
function writeTimeline(book: Book, writer: SheetWriter): void {
  const { plan, words } = book
  const { text } = words
  const column = book.assumptions.columns.firstScenario
  writer.put(START_ROW, 0, text.timeline.start, 'labelPlain')
  writer.put(START_ROW, column, toWorkbook(plan.timeline.start, 'month'), 'formula', monthFormat(text.format))
  writer.put(COUNT_ROW, 0, text.timeline.months, 'labelPlain')
  writer.put(COUNT_ROW, column, plan.timeline.months, 'formula', '0')
  writer.put(YEAR_END_ROW, 0, text.timeline.yearEnd, 'labelPlain')
  writer.put(YEAR_END_ROW, column, plan.timeline.fiscalYearEndMonth, 'formula', '0')
  writer.put(START_ROW, column + 1, text.timeline.fixed, 'code')
}

function writeHeader(book: Book, writer: SheetWriter): void {
  const { assumptions: layout, words } = book
  const { columns, headerRow } = layout
  const { text } = words
  writer.put(headerRow, columns.line, text.columns.line, 'headerLeft')
  writer.put(headerRow, columns.label, text.columns.label, 'headerLeft')
  writer.put(headerRow, columns.unit, text.columns.unit, 'headerLeft')
  book.scenarios.forEach(({ title }, i) => writer.put(headerRow, columns.firstScenario + i, title, 'header'))
  for (const column of ['mark', 'id', 'source', 'date', 'confidence', 'note'] as const) {
    writer.put(headerRow, columns[column], text.columns[column], 'headerLeft')
  }
  writer.height(headerRow, rowHeight(book.scenarios.map(({ title }) => [title, 15] as const)))
}

function writeBlock(book: Book, writer: SheetWriter, block: InputBlock): void {
  const { words } = book
  const { columns } = book.assumptions
  const line = book.plan.lines.find((candidate) => candidate.id === block.line)
  const { headingRow } = block
  for (let column = 0; column <= columns.note; column++) writer.shade(headingRow, column, 'heading')
  writer.put(headingRow, columns.line, line ? lineHeading(book, line) : words.text.drivers, 'heading')
  if (line) {
    const { note = '' } = line
    const funder = funderName(book.plan, line)
    writer.put(headingRow, columns.source, funder, 'headingText')
    writer.put(headingRow, columns.note, note, 'headingText')
    const texts = [
      [funder, WIDTHS.source],
      [note, WIDTHS.note],
    ] as const
    writer.height(headingRow, rowHeight(texts))
  }
  for (const entry of block.entries) writeEntry(book, writer, entry, line)
}

/** A line's name, then the kind of line that it is and how it is set up. */
function lineHeading(book: Book, line: Line): string {
  return `${line.name} – ${book.words.typedUnder(line)} · ${book.words.kind(line)}`
}

function writeEntry(book: Book, writer: SheetWriter, entry: InputEntry, line: Line | undefined): void {
  const { words, assumptions: layout } = book
  const { columns } = layout
  const { input, row } = entry
  const definition = inputDefinition(input.label.code, line)
  const options = words.options(input.label)
  const format = options.length > 0 ? choiceFormat(options) : unitFormat(input.unit, words.text.format)
  writer.put(row, columns.line, line?.name ?? words.text.drivers, 'quiet')
  writer.put(row, columns.label, entryLabel(book, entry), 'label')
  writer.put(row, columns.unit, words.unit(input.unit), 'quiet')
  for (const scenario of book.scenarios) writeValue(book, writer, entry, scenario, format)
  const lastScenario = columns.firstScenario + book.scenarios.length - 1
  const area = areaAddress({
    firstRow: row,
    firstColumn: columns.firstScenario,
    lastRow: row,
    lastColumn: lastScenario,
  })
  if (book.scenarios.length > 1) {
    const first = cellAddress(row, columns.firstScenario)
    const values = book.scenarios.map((scenario) => inputEntryInWorkbook(scenario, entry))
    const same = values.every((value) => value === values[0])
    const formula = `IF(COUNTIF(${area.replaceAll('$', '')},${first})=${book.scenarios.length},"","≠")`
    writer.compute(row, columns.mark, { formula, value: same ? '' : '≠' }, 'state')
  }
  writer.put(row, columns.id, entry.element === null ? input.id : `${input.id}[${entry.element + 1}]`, 'code')
  writeProvenance(book, writer, entry, line, definition)
  writer.validate(inputValidation(input.unit, definition, options, words, area.replaceAll('$', '')))
}

/** Where a figure comes from, beside its first value; a default that rests on no confirmed text says so. */
function writeProvenance(
  book: Book,
  writer: SheetWriter,
  entry: InputEntry,
  line: Line | undefined,
  definition: ParameterDefinition | undefined,
): void {
  const { columns } = book.assumptions
  const { code } = entry.input.label
  const isFirst = entry.element === null || entry.element === 0
  const { source = '', date = '', note = '', confidence } = (isFirst ? line?.provenance[code] : undefined) ?? {}
  const unconfirmed = isFirst && definition?.toCheck === true && line?.values[code] === undefined
  const sureness = confidence === undefined ? '' : book.words.confidence(confidence)
  writer.put(entry.row, columns.source, source, 'comment')
  writer.put(entry.row, columns.date, date, 'comment')
  writer.put(
    entry.row,
    columns.confidence,
    sureness === '' && unconfirmed ? book.words.text.toCheck : sureness,
    'comment',
  )
  writer.put(entry.row, columns.note, note, 'comment')
  const texts = [
    [source, WIDTHS.source],
    [note, WIDTHS.note],
    [entryLabel(book, entry), WIDTHS.label],
  ] as const
  writer.height(entry.row, rowHeight(texts))
}

/** A typed value, or a link to the parent's column where the scenario says nothing else. */
function writeValue(book: Book, writer: SheetWriter, entry: InputEntry, scenario: BookScenario, format: string): void {
  const { columns } = book.assumptions
  const column = columns.firstScenario + scenario.position
  const value = inputEntryInWorkbook(scenario, entry)
  if (scenario.parent === null) writer.put(entry.row, column, value, 'input', format)
  else if (isOverridden(book, scenario, scenario.parent, entry))
    writer.put(entry.row, column, value, 'override', format)
  else {
    const formula = cellAddress(entry.row, columns.firstScenario + scenario.parent)
    writer.compute(entry.row, column, { formula, value }, 'inherited', format)
  }
}

/** Whether a scenario has a figure of its own: it types one, or it takes the line away, adds it or moves it in time. */
function isOverridden(book: Book, scenario: BookScenario, parent: number, entry: InputEntry): boolean {
  const { input, element } = entry
  if (inputEntryInWorkbook(scenario, entry) !== inputEntryInWorkbook(book.scenarios[parent]!, entry)) return true
  const override = scenario.overrides[input.id]
  if (override === undefined) return false
  if (typeof override === 'number') return true
  const put = override[element ?? 0]
  return put !== undefined && put !== null
}

function entryLabel(book: Book, { input, element }: InputEntry): string {
  const { words, sheet } = book
  const label = words.input(input.label)
  if (element === null) return label
  switch (input.shape) {
    case 'byYear':
      return `${label} · ${words.fiscalYear(sheet.calendar.years[element]!)}`
    case 'byCalendarMonth':
      return `${label} · ${words.calendarMonth(element + 1)}`
    default:
      return `${label} · ${words.month(sheet.calendar.series.month[element]!)}`
  }
}

const weightDefinition: ParameterDefinition = {
  id: 'keyWeight',
  unit: 'weight',
  shape: 'scalar',
  min: 0,
  max: MAX_KEY_WEIGHT,
  default: 1,
}

function inputDefinition(code: string, line: Line | undefined): ParameterDefinition | undefined {
  if (line) return lineKind(line.kind)?.parameters.find((parameter) => parameter.id === code)
  if (code === 'keyWeight') return weightDefinition
  const driver = drivers.find(({ id }) => id === code)
  return driver ? { ...driver, shape: 'scalar' } : undefined
}
