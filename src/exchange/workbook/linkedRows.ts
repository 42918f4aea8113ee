import { rowAt } from '../../domain/calc/dependencies.ts'
import type { Book } from './book.ts'
import type { BookScenario } from './bookScenario.ts'
import { cellAddress } from './cellAddress.ts'
import type { Figure } from './figure.ts'
import { numberOf } from './figure.ts'
import type { SheetWriter } from './sheetWriter.ts'
import { AMOUNT_FORMAT } from './unitFormats.ts'

/** A row that counts in a sum as it is (1) or taken away (-1). */
export interface SummedRow {
  readonly row: string
  readonly sign: 1 | -1
}

interface Place {
  readonly firstRow: number
  readonly firstColumn: number
  /** How many periods there are, one a column. */
  readonly periods: number
  /** A row of a scenario in a period, from 0. */
  readonly read: (scenario: BookScenario, row: string, period: number) => Figure
}

/**
 * Rows of the calculation that stand at the foot of a sheet, one a row, each linked to the chosen scenario: the sums above them are
 * short formulas over these cells.
 */
export interface LinkedRows {
  /** The sum of rows in a period; rows that are not in the plan count for nothing. */
  sum(rows: readonly SummedRow[], period: number): Figure
  /** Writes every row that was summed, under a heading. */
  write(writer: SheetWriter): void
}

/** Opens the rows at the foot of a sheet; the first of them stands under the heading at `firstRow`. */
export function openLinkedRows(book: Book, { firstRow, firstColumn, periods, read }: Place): LinkedRows {
  const places = new Map<string, number>()
  const figures = new Map<string, readonly Figure[]>()
  const place = (row: string): number => {
    const known = places.get(row)
    if (known !== undefined) return known
    const fresh = firstRow + 1 + places.size
    places.set(row, fresh)
    figures.set(
      row,
      Array.from({ length: periods }, (_, period) => book.chosenFigure((scenario) => read(scenario, row, period))),
    )
    return fresh
  }
  return {
    sum(rows, period) {
      const standing = rows.filter(({ row }) => book.sheet.index.byId.has(row))
      if (standing.length === 0) return { formula: '0', value: 0 }
      const terms = standing.map(({ row, sign }, i) => {
        const cell = cellAddress(place(row), firstColumn + period)
        return `${sign < 0 ? '-' : i === 0 ? '' : '+'}${cell}`
      })
      const value = standing.reduce((total, { row, sign }) => {
        return total + sign * (numberOf(figures.get(row)?.[period]?.value ?? 0) ?? 0)
      }, 0)
      return { formula: terms.join(''), value: Math.round(value * 100) / 100 + 0 }
    },
    write(writer) {
      if (places.size === 0) return
      for (let column = 0; column < firstColumn + periods; column++) writer.shade(firstRow, column, 'heading')
      writer.put(firstRow, 0, book.words.text.linkedRows, 'heading')
      for (const [row, at] of places) {
        const { label, section } = book.sheet.rows[rowAt(book.sheet.index, row)]!
        const [place, name] = [book.words.section(section), book.words.row(label)]
        writer.put(at, 0, firstColumn > 1 ? place : name, 'labelPlain')
        if (firstColumn > 1) writer.put(at, 1, name, 'quiet')
        figures.get(row)?.forEach((figure, period) => {
          writer.compute(at, firstColumn + period, figure, 'link', AMOUNT_FORMAT)
        })
      }
    },
  }
}
