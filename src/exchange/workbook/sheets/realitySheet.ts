import { lineAmounts } from '../../../domain/analysis/reality/plannedByLine.ts'
import type { AmountRow } from '../../../domain/analysis/reality/plannedByLine.ts'
import { actualAt, actualCashAt } from '../../../domain/analysis/reality/variances.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import { monthSerial } from '../excelDate.ts'
import type { Figure } from '../figure.ts'
import { numberOf } from '../figure.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { openLinkedRows } from '../linkedRows.ts'
import { yearEndColumns } from '../monthColumns.ts'
import { AMOUNT_FORMAT, monthFormat } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario } from './statementRows.ts'

const FIRST_MONTH = 2
const LABEL_WIDTH = 36
const KIND_WIDTH = 14
const MONTH_WIDTH = 11.5

/** The lines of which something is known until the last whole month. */
export function knownLines({ plan, compiled, sheet }: Book): readonly { line: Line; rows: readonly AmountRow[] }[] {
  const rowsOf = lineAmounts(compiled)
  const months = Array.from({ length: sheet.calendar.timeline.months }, (_, t) => t)
  return plan.lines.flatMap((line) => {
    const rows = rowsOf.get(line.id)?.rows
    return rows && months.some((t) => actualAt(plan, line.id, t) !== null) ? [{ line, rows }] : []
  })
}

/** Plan and reality month by month: what the chosen scenario planned, what happened, the gap, and what is now expected, live. */
export function realitySheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet, plan } = book
  const { text } = words
  const { timeline, series } = sheet.calendar
  const name = book.sheetName.reality
  const writer = openSheet(name, text.titles.reality, text.purposes.reality)
  writeShownScenario(book, writer, 2)
  writer.put(STATEMENT_HEADER_ROW, 0, words.t('actuals.line'), 'headerLeft')
  writer.put(STATEMENT_HEADER_ROW, 1, text.inEuros, 'headerLeft')
  Array.from(series.month).forEach((month, t) => {
    writer.put(STATEMENT_HEADER_ROW, FIRST_MONTH + t, monthSerial(month), 'header', monthFormat(text.format))
    writer.width(FIRST_MONTH + t, MONTH_WIDTH)
  })
  let row = STATEMENT_HEADER_ROW + 1
  const block = { book, writer, months: timeline.months }
  const known = knownLines(book)
  const linked = openLinkedRows(book, {
    firstRow: row + (known.length + 1) * rowNames.length + 1,
    firstColumn: FIRST_MONTH,
    periods: timeline.months,
    read: (scenario, id, t) => book.monthFigure(scenario, id, t),
  })
  for (const { line, rows } of known) {
    writeLine(block, row, line.name, (t) => ({
      planned: linked.sum(rows, t),
      actual: actualAt(plan, line.id, t),
    }))
    row += rowNames.length
  }
  writeBank(block, row)
  linked.write(writer)
  writer.width(0, LABEL_WIDTH)
  writer.width(1, KIND_WIDTH)
  writer.freeze(STATEMENT_HEADER_ROW + 1, FIRST_MONTH)
  return [
    closeSheet(book, writer, name, {
      orientation: 'landscape',
      repeatedRows: `$1:$${STATEMENT_HEADER_ROW + 1}`,
      repeatedColumns: '$A:$B',
      breaksAfterColumns: yearEndColumns(book, FIRST_MONTH).slice(0, -1),
      pageWidth: LABEL_WIDTH + KIND_WIDTH + 12 * MONTH_WIDTH,
    }),
  ]
}

interface Block {
  readonly book: Book
  readonly writer: SheetWriter
  readonly months: number
}

interface MonthOfLine {
  readonly planned: Figure
  /** In cents; null when it is not known. */
  readonly actual: number | null
}

const rowNames = ['planned', 'actual', 'gap', 'next'] as const

function writeNames({ book, writer }: Block, first: number, title: string): void {
  rowNames.forEach((name, i) => {
    writer.put(first + i, 0, i === 0 ? title : '', i === 0 ? 'labelStrong' : 'labelPlain')
    writer.put(first + i, 1, book.words.text.reality[name], i === 0 ? 'labelStrong' : 'labelPlain')
  })
}

function writeLine(block: Block, first: number, title: string, at: (month: number) => MonthOfLine): void {
  const { writer, months } = block
  writeNames(block, first, title)
  for (let t = 0; t < months; t++) {
    const column = FIRST_MONTH + t
    const { planned, actual } = at(t)
    const expected = numberOf(planned.value) ?? 0
    const [plannedCell, actualCell] = [cellAddress(first, column), cellAddress(first + 1, column)]
    const euros = actual === null ? null : actual / 100
    writer.compute(first, column, planned, 'formulaStrong', AMOUNT_FORMAT)
    if (euros !== null) writer.put(first + 1, column, euros, 'formula', AMOUNT_FORMAT)
    const gap = euros === null ? '' : rounded(euros - expected)
    writer.compute(
      first + 2,
      column,
      { formula: `IF(${actualCell}="","",ROUND(${actualCell}-${plannedCell},2))`, value: gap },
      'formula',
      AMOUNT_FORMAT,
    )
    writer.compute(
      first + 3,
      column,
      { formula: `IF(${actualCell}="",${plannedCell},${actualCell})`, value: euros ?? expected },
      'formula',
      AMOUNT_FORMAT,
    )
  }
}

/** The bank: its gap with the plan is carried from one known balance to the next. */
function writeBank(block: Block, first: number): void {
  const { book, writer, months } = block
  const closing = statementRowId('cash', 'closing')
  writeNames(block, first, book.words.t('actuals.months.cash'))
  let gap = 0
  for (let t = 0; t < months; t++) {
    const column = FIRST_MONTH + t
    const planned = book.chosenFigure((scenario) => book.monthFigure(scenario, closing, t))
    const expected = numberOf(planned.value) ?? 0
    const actual = actualCashAt(book.plan, t)
    const [plannedCell, actualCell] = [cellAddress(first, column), cellAddress(first + 1, column)]
    writer.compute(first, column, planned, 'linkStrong', AMOUNT_FORMAT)
    if (actual !== null) {
      writer.put(first + 1, column, actual / 100, 'formula', AMOUNT_FORMAT)
      gap = rounded(actual / 100 - expected)
    }
    const before = t === 0 ? '0' : cellAddress(first + 2, column - 1)
    writer.compute(
      first + 2,
      column,
      { formula: `IF(${actualCell}="",${before},ROUND(${actualCell}-${plannedCell},2))`, value: gap },
      'formula',
      AMOUNT_FORMAT,
    )
    writer.compute(
      first + 3,
      column,
      { formula: `${plannedCell}+${cellAddress(first + 2, column)}`, value: rounded(expected + gap) },
      'formulaStrong',
      AMOUNT_FORMAT,
    )
  }
}

function rounded(euros: number): number {
  return Math.round(euros * 100) / 100 + 0
}
