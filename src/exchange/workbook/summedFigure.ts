import type { Book } from './book.ts'
import type { BookScenario } from './bookScenario.ts'
import type { Figure } from './figure.ts'
import { numberOf } from './figure.ts'

/** A row that counts in a sum as it is (1) or taken away (-1). */
export interface SummedRow {
  readonly row: string
  readonly sign: 1 | -1
}

/** The sum of rows of the chosen scenario, each read by `read`; rows that are not in the sheet count for nothing. */
export function summedFigure(
  book: Book,
  rows: readonly SummedRow[],
  read: (scenario: BookScenario, row: string) => Figure,
): Figure {
  const standing = rows.filter(({ row }) => book.sheet.index.byId.has(row))
  if (standing.length === 0) return { formula: '0', value: 0 }
  return book.chosenFigure((scenario) => {
    const figures = standing.map(({ row, sign }) => ({ sign, ...read(scenario, row) }))
    const formula = figures.map(({ sign, formula: one }, i) => `${sign < 0 ? '-' : i === 0 ? '' : '+'}${one}`).join('')
    const value = figures.reduce((sum, one) => sum + one.sign * (numberOf(one.value) ?? 0), 0)
    return { formula, value: Math.round(value * 100) / 100 + 0 }
  })
}
