import { rowAt } from '../../domain/calc/dependencies.ts'
import type { Book } from './book.ts'
import type { BookScenario } from './bookScenario.ts'
import { areaAddress, onSheet } from './cellAddress.ts'
import type { Anchor } from './cellAddress.ts'

/** The months of a worksheet row of the calculation, within its sheet. */
export function monthArea(book: Book, row: number, anchor: Anchor): string {
  const { columns, months } = book.calculation
  const lastColumn = columns.firstMonth + months - 1
  return areaAddress({ firstRow: row, firstColumn: columns.firstMonth, lastRow: row, lastColumn }, anchor)
}

/** The months of a row of a scenario, for those who read its calculation sheet from another. */
export function scenarioMonths(book: Book, scenario: BookScenario, rowId: string): string {
  const row = book.calculation.rowOf[rowAt(book.sheet.index, rowId)]!
  return onSheet(book.calculationSheet[scenario.position]!, monthArea(book, row, 'both'))
}

/** The months of the time axis, on the sheet of the first scenario. */
export function monthAxis(book: Book): string {
  return onSheet(book.calculationSheet[0]!, monthArea(book, book.calculation.timeRow.month, 'both'))
}
