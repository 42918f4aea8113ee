import type { ExcelPlaces } from '../../domain/calc/excel.ts'
import type { AssumptionsLayout } from './assumptionsLayout.ts'
import type { CalculationLayout } from './calculationLayout.ts'
import { areaAddress, cellAddress, onSheet } from './cellAddress.ts'

/** Tells the kernel where a scenario's rows, inputs and time stand, so that it prints formulas for its sheet. */
export function calculationPlaces(
  layout: CalculationLayout,
  assumptions: AssumptionsLayout,
  assumptionsSheet: string,
  scenario: number,
  planStart: string,
): ExcelPlaces {
  const { columns, rowOf, timeRow } = layout
  const column = (period: number) => (period === -1 ? columns.opening : columns.firstMonth + period)
  const overMonths = (row: number, anchor: 'column' | 'both') =>
    areaAddress(
      {
        firstRow: row,
        firstColumn: columns.firstMonth,
        lastRow: row,
        lastColumn: columns.firstMonth + layout.months - 1,
      },
      anchor,
    )
  const inputAddress = (input: number) => onSheet(assumptionsSheet, assumptions.input(input, scenario))
  return {
    cell: (row, period) => cellAddress(rowOf[row]!, column(period)),
    range: (row) => overMonths(rowOf[row]!, 'column'),
    constantCell: (row) => cellAddress(rowOf[row]!, columns.constant, 'column'),
    timeCell: (series, period) => cellAddress(timeRow[series], column(period), 'row'),
    timeRange: (series) => overMonths(timeRow[series], 'both'),
    inputCell: inputAddress,
    inputRange: inputAddress,
    planStart: () => planStart,
    tagRange: (tag) =>
      areaAddress({
        firstRow: layout.taggedFirst,
        firstColumn: columns.tag[tag],
        lastRow: layout.taggedLast,
        lastColumn: columns.tag[tag],
      }),
    taggedCells: (period) =>
      areaAddress(
        {
          firstRow: layout.taggedFirst,
          firstColumn: column(period),
          lastRow: layout.taggedLast,
          lastColumn: column(period),
        },
        'row',
      ),
  }
}
