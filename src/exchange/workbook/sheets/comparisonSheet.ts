import { statementRowId } from '../../../domain/statements/statement.ts'
import type { Book } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import type { PlanMeasure } from '../comparisonLayout.ts'
import { planMeasures } from '../comparisonLayout.ts'
import { NOT_AVAILABLE, numberOf } from '../figure.ts'
import type { Figure, FigureValue } from '../figure.ts'
import { monthAxis, scenarioMonths } from '../monthArea.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { monthFormat, toWorkbook, WHOLE_AMOUNT_FORMAT, WHOLE_FORMAT } from '../unitFormats.ts'

/** What a heading in bold holds on a line, in characters. */
const HEADING_WIDTH = 13

/** All scenarios side by side, live, with their differences to the first. */
export function comparisonSheet(book: Book): readonly BuiltSheet[] {
  const { comparison: layout, words, scenarios } = book
  const { text } = words
  const { columns, headerRow } = layout
  const name = book.sheetName.comparison
  const writer = openSheet(name, text.titles.comparison, text.purposes.comparison)
  writer.put(headerRow, columns.label, text.columns.label, 'headerLeft')
  writer.put(headerRow, columns.year, text.columns.year, 'header')
  writer.put(headerRow, columns.unit, text.columns.unit, 'header')
  const headings = scenarios.map(({ title }) => title)
  for (const { position, title } of scenarios) {
    writer.put(headerRow, columns.firstScenario + position, title, 'header')
    if (position === 0) continue
    const heading = words.fill(text.difference, { scenario: title, first: scenarios[0]!.title })
    writer.put(headerRow, differenceColumn(book, position), heading, 'header')
    headings.push(heading)
  }
  writer.height(headerRow, rowHeight(headings.map((heading) => [heading, HEADING_WIDTH] as const)))
  writePlanMeasures(book, writer)
  writeYearlyMeasures(book, writer)
  const last = differenceColumn(book, scenarios.length - 1)
  writer.width(columns.label, 44)
  writer.width(columns.year, 12)
  writer.width(columns.unit, 9)
  for (let column = columns.firstScenario; column <= last; column++) writer.width(column, 16)
  writer.freeze(headerRow + 1, columns.firstScenario)
  return [
    closeSheet(book, writer, name, {
      orientation: scenarios.length > 2 ? 'landscape' : 'portrait',
      repeatedRows: `$${headerRow + 1}:$${headerRow + 1}`,
      repeatedColumns: '$A:$C',
    }),
  ]
}

function differenceColumn(book: Book, position: number): number {
  return book.comparison.columns.firstScenario + book.scenarios.length - 1 + position
}

function writePlanMeasures(book: Book, writer: SheetWriter): void {
  const { comparison: layout, words, scenarios } = book
  const { text } = words
  writeHeading(book, writer, layout.planHeadingRow, text.overPlan)
  for (const measure of planMeasures) {
    const row = layout.planRow[measure]
    const format = planMeasureFormat(book, measure)
    writer.put(row, layout.columns.label, text.measures[measure], 'labelIndented')
    writer.put(row, layout.columns.unit, text.measureUnits[measure], 'quiet')
    const figures = scenarios.map((scenario) => planMeasureFigure(book, scenario, measure))
    figures.forEach((figure, i) => writer.compute(row, layout.columns.firstScenario + i, figure, 'link', format))
    if (measure !== 'lowestMonth') writeDifferences(book, writer, row, figures, format)
  }
}

function writeYearlyMeasures(book: Book, writer: SheetWriter): void {
  const { comparison: layout, words, scenarios, sheet } = book
  for (const { firstRow, label, unit, rowId, format } of layout.yearly) {
    writeHeading(book, writer, firstRow - 1, words.row(label))
    sheet.calendar.years.forEach((year, i) => {
      const row = firstRow + i
      writer.put(row, layout.columns.label, words.row(label), 'labelIndented')
      writer.put(row, layout.columns.year, words.fiscalYear(year), 'state')
      writer.put(row, layout.columns.unit, words.unit(unit), 'quiet')
      const figures = scenarios.map((scenario) => book.yearFigure(scenario, rowId, i))
      figures.forEach((figure, s) => writer.compute(row, layout.columns.firstScenario + s, figure, 'link', format))
      writeDifferences(book, writer, row, figures, format)
    })
  }
}

function writeHeading(book: Book, writer: SheetWriter, row: number, heading: string): void {
  const last = differenceColumn(book, book.scenarios.length - 1)
  for (let column = 0; column <= last; column++) writer.shade(row, column, 'heading')
  writer.put(row, 0, heading, 'heading')
}

function writeDifferences(
  book: Book,
  writer: SheetWriter,
  row: number,
  figures: readonly Figure[],
  format: string,
): void {
  const { firstScenario } = book.comparison.columns
  const first = cellAddress(row, firstScenario, 'column')
  const base = numberOf(figures[0]!.value)
  figures.slice(1).forEach((figure, i) => {
    const here = cellAddress(row, firstScenario + 1 + i)
    const value = numberOf(figure.value)
    const difference: FigureValue = base === null || value === null ? NOT_AVAILABLE : value - base
    const formula = `IF(COUNT(${here},${first})=2,${here}-${first},"${NOT_AVAILABLE}")`
    writer.compute(row, differenceColumn(book, i + 1), { formula, value: difference }, 'formula', format)
  })
}

/** What a scenario amounts to over the whole plan, as the engine has it, with the formula that finds it again. */
export function planMeasureFigure(book: Book, scenario: BookScenario, measure: PlanMeasure): Figure {
  const closing = statementRowId('cash', 'closing')
  const cash = scenario.evaluation.row(closing)
  const months = scenarioMonths(book, scenario, closing)
  const lowest = cash.indexOf(Math.min(...cash))
  switch (measure) {
    case 'totalProducts':
      return book.totalFigure(scenario, statementRowId('income', 'operatingProducts'))
    case 'totalResult':
      return book.totalFigure(scenario, statementRowId('income', 'result'))
    case 'closingCash':
      return book.yearFigure(scenario, closing, book.calculation.years - 1)
    case 'lowestCash':
      return { formula: `MIN(${months})`, value: toWorkbook(cash[lowest]!, 'cents') }
    case 'lowestMonth': {
      const position = cellAddress(
        book.comparison.planRow.lowestCash,
        book.comparison.columns.firstScenario + scenario.position,
      )
      const value = toWorkbook(book.sheet.calendar.series.month[lowest]!, 'month')
      return { formula: `INDEX(${monthAxis(book)},MATCH(${position},${months},0))`, value }
    }
    case 'monthsBelowZero':
      return { formula: `COUNTIF(${months},"<0")`, value: cash.filter((amount) => amount < 0).length }
  }
}

/** How a whole-plan figure is written. */
export function planMeasureFormat(book: Book, measure: PlanMeasure): string {
  if (measure === 'lowestMonth') return monthFormat(book.words.text.format)
  return measure === 'monthsBelowZero' ? WHOLE_FORMAT : WHOLE_AMOUNT_FORMAT
}
