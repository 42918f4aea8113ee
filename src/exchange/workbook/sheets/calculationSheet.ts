import { printFormula } from '../../../domain/calc/excel.ts'
import { isMoney, tags } from '../../../domain/calc/expression.ts'
import { openingOf, standsAtOpening } from '../../../domain/calc/opening.ts'
import type { RowDefinition } from '../../../domain/calc/sheet.ts'
import type { Book } from '../book.ts'
import { sumOf } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { calculationPlaces } from '../calculationPlaces.ts'
import { cellAddress } from '../cellAddress.ts'
import type { FigureValue } from '../figure.ts'
import { monthArea } from '../monthArea.ts'
import { yearEndColumns } from '../monthColumns.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { tagCode } from '../tagCode.ts'
import { ONE_DECIMAL_FORMAT, toWorkbook, unitFormat } from '../unitFormats.ts'
import { writeCalculationTime } from './calculationTime.ts'

/** The room that cents, their point, a minus sign and the cell's own margins take, in characters. */
const DECIMALS_AND_SIGN = 6
const LABEL_WIDTH = 42
const UNIT_WIDTH = 9

/** One calculation sheet a scenario: the same rows at the same places, each with one formula over all months. */
export function calculationSheets(book: Book): readonly BuiltSheet[] {
  return book.scenarios.map((scenario) => calculationSheet(book, scenario))
}

function calculationSheet(book: Book, scenario: BookScenario): BuiltSheet {
  const { calculation: layout, words } = book
  const name = book.calculationSheet[scenario.position]!
  const title = words.fill(words.text.titles.calculation, { scenario: scenario.name })
  const writer = openSheet(name, title, words.text.purposes.calculation)
  writeCalculationTime(book, writer)
  const rowWriter = writeRowsOf(book, scenario, writer)
  for (const { section, headingRow, rows } of layout.blocks) {
    writer.put(headingRow, 0, words.section(section), 'heading')
    for (let column = 1; column <= layout.columns.opening; column++) writer.shade(headingRow, column, 'heading')
    rows.forEach(rowWriter)
  }
  const wide = amountWidth(book)
  setWidths(book, writer, wide)
  writer.freeze(layout.firstRow, 2)
  const { columns } = layout
  const lastPrinted = cellAddress(layout.lastRow, columns.firstYear + layout.years - 1, 'both')
  return closeSheet(book, writer, name, {
    orientation: 'landscape',
    repeatedRows: `$${layout.timeRow.month + 1}:$${layout.firstRow}`,
    repeatedColumns: '$A:$B',
    printArea: `$A$1:${lastPrinted}`,
    breaksAfterColumns: [columns.opening, ...yearEndColumns(book, columns.firstMonth)],
    pageWidth: LABEL_WIDTH + UNIT_WIDTH + 12 * wide,
  })
}

function writeRowsOf(book: Book, scenario: BookScenario, writer: SheetWriter): (row: number) => void {
  const { sheet, calculation: layout, words } = book
  const { columns } = layout
  const planStart = words.text.names.planStart
  const places = calculationPlaces(layout, book.assumptions, book.sheetName.assumptions, scenario.position, planStart)
  return (row) => {
    const definition = sheet.rows[row]!
    const { unit, kind, id } = definition
    const at = layout.rowOf[row]!
    const figures = scenario.evaluation.row(id)
    const isIndicatorCount = unit === 'count' && definition.section === 'indicators'
    const format = isIndicatorCount ? ONE_DECIMAL_FORMAT : unitFormat(unit, words.text.format)
    const compute = (column: number, formula: string, value: number) =>
      writer.compute(at, column, { formula, value: toWorkbook(value, unit) }, 'formula', format)
    writeIdentity(book, definition, at, writer)
    if (kind === 'constant') {
      compute(columns.constant, printFormula(sheet, row, places, 0), figures[0]!)
      return
    }
    if (standsAtOpening(sheet, row)) {
      compute(columns.opening, printFormula(sheet, row, places, -1), openingOf(scenario.evaluation, id))
    }
    const values = Array.from(figures.subarray(0, layout.months), (figure) => toWorkbook(figure, unit))
    const formulaAt = (period: number) => printFormula(sheet, row, places, period)
    writer.computeSeries(at, columns.firstMonth, { formulaAt, values }, 'formula', format)
    const months = monthArea(book, at, 'column')
    const reading = layout.readingOf(row)
    if (reading === 'sum') compute(columns.total, `SUM(${months})`, sumOf(figures))
    if (reading === 'none') return
    const { years: calendarYears } = book.sheet.calendar
    const isSum = reading === 'sum'
    const yearValues = calendarYears.map(({ first, last }) =>
      toWorkbook(isSum ? sumOf(figures.subarray(first, last + 1)) : figures[last]!, unit),
    )
    const years = monthArea(book, layout.timeRow.yearIndex, 'both')
    const yearFormula = (year: number) => {
      const column = columns.firstYear + year
      if (!isSum) return `INDEX(${months},${cellAddress(layout.timeRow.counter, column, 'row')})`
      return `SUMIF(${years},${cellAddress(layout.timeRow.yearIndex, column, 'row')},${months})`
    }
    writer.computeSeries(at, columns.firstYear, { formulaAt: yearFormula, values: yearValues }, 'formula', format)
  }
}

function writeIdentity(book: Book, definition: RowDefinition, at: number, writer: SheetWriter): void {
  const { columns } = book.calculation
  writer.put(at, columns.label, book.words.row(definition.label), 'labelIndented')
  writer.put(at, columns.unit, book.words.unit(definition.unit), 'quiet')
  writer.put(at, columns.id, definition.id, 'code')
  if (definition.key !== undefined) writer.put(at, columns.constant, keyOf(book, definition), 'quiet')
  for (const tag of tags) {
    const value = definition.tags?.[tag]
    if (value !== undefined) writer.put(at, columns.tag[tag], tagCode(book.compiled, tag, value), 'code')
  }
}

/** What the sums of a row look for, written as the tags that they look among. */
function keyOf(book: Book, definition: RowDefinition): FigureValue {
  const { formula } = definition
  return formula.kind === 'tagged' ? tagCode(book.compiled, formula.tag, formula.key) : (definition.key ?? '')
}

function setWidths(book: Book, writer: SheetWriter, wide: number): void {
  const { columns, months, years } = book.calculation
  writer.width(columns.label, LABEL_WIDTH)
  writer.width(columns.unit, UNIT_WIDTH)
  writer.width(columns.constant, wide)
  writer.width(columns.total, wide + 1)
  writer.width(columns.id, 34)
  writer.width(columns.opening, wide)
  for (let column = columns.firstMonth; column < columns.firstMonth + months + years; column++)
    writer.width(column, wide)
  for (const tag of tags) writer.width(columns.tag[tag], 16)
}

/** A width in which the largest amount of any scenario stands whole. */
function amountWidth(book: Book): number {
  let largest = 0
  for (const { evaluation } of book.scenarios) {
    book.sheet.rows.forEach(({ id, unit }) => {
      if (!isMoney(unit)) return
      for (const figure of evaluation.row(id)) largest = Math.max(largest, Math.abs(figure))
    })
  }
  const digits = Math.max(4, Math.ceil(Math.log10(largest / 100 + 1)))
  return Math.max(10, digits + Math.floor(digits / 3) + DECIMALS_AND_SIGN)
}
