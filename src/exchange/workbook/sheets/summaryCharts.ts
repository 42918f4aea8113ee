import { familyRowId } from '../../../domain/model/compilePlan.ts'
import { families } from '../../../domain/plan/lineKind.ts'
import type { Book } from '../book.ts'
import { areaAddress, onSheet } from '../cellAddress.ts'
import { familyColors } from '../familyColors.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { monthFormat } from '../unitFormats.ts'
import { closingCashArea } from './cashPlanSheet.ts'
import { STATEMENT_HEADER_ROW } from './statementRows.ts'

/** How many rows the charts take. */
export const CHART_ROWS = 18

const valueAxis = { numberFormat: { formatCode: '#,##0' }, gridlines: { major: true }, minorTickMark: 'none' } as const

/** Resources stacked by family and fiscal year, in the chosen scenario. */
export function addFamilyChart(
  book: Book,
  writer: SheetWriter,
  row: number,
  table: { readonly headerRow: number; readonly firstRow: number; readonly lastRow: number },
): void {
  const { words } = book
  const name = book.sheetName.summary
  const lastColumn = book.sheet.calendar.years.length
  const across = (at: number) => onSheet(name, areaAddress({ firstRow: at, firstColumn: 1, lastRow: at, lastColumn }))
  writer.chart({
    type: 'column',
    barGrouping: 'stacked',
    overlap: 100,
    gapWidth: 60,
    title: words.text.charts.families,
    titleFontSize: 12,
    altText: words.text.charts.familiesAlt,
    legend: 'bottom',
    series: families.map((family, i) => ({
      name: words.row({ code: familyRowId(family) }),
      values: across(table.firstRow + i),
      categories: across(table.headerRow),
      color: familyColors[family],
    })),
    axes: { y: valueAxis },
    anchor: { from: { row, col: 0 }, to: { row: row + CHART_ROWS, col: 3 } },
  })
}

/** Closing cash month by month, in the chosen scenario. */
export function addCashChart(book: Book, writer: SheetWriter, row: number): void {
  const { words } = book
  const name = book.sheetName.cash
  const closing = closingCashArea(book)
  const months = { ...closing, firstRow: STATEMENT_HEADER_ROW, lastRow: STATEMENT_HEADER_ROW }
  writer.chart({
    type: 'line',
    title: words.text.charts.cash,
    titleFontSize: 12,
    altText: words.text.charts.cashAlt,
    legend: false,
    series: [
      {
        name: words.text.charts.cash,
        values: onSheet(name, areaAddress(closing)),
        categories: onSheet(name, areaAddress(months)),
        color: '1F4E79',
        stroke: { width: 2 },
        marker: { symbol: 'none' },
      },
    ],
    axes: {
      x: {
        numberFormat: { formatCode: monthFormat(words.text.format) },
        tickLblPos: 'low',
        tickLblSkip: 6,
        tickMarkSkip: 6,
      },
      y: valueAxis,
    },
    anchor: { from: { row, col: 3 }, to: { row: row + CHART_ROWS, col: 7 } },
  })
}
