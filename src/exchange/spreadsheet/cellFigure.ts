import { roundHalfAway } from '../../domain/money/roundHalfAway.ts'
import { readDecimal } from '../../i18n/readDecimal.ts'
import type { SheetCell } from './sheetGrid.ts'

/** The amount of a cell in cents: a number, or a text such as "1 234,50 €", "(1 234)" or "1.234,50-"; null when it is none. */
export function cellFigure(cell: SheetCell | undefined): number | null {
  if (typeof cell === 'number') return Math.abs(cell) < 1e13 ? roundHalfAway(cell * 100) : null
  if (typeof cell !== 'string') return null
  const inner = /^\((.+)\)$/.exec(cell)?.[1] ?? /^(.+)-$/.exec(cell)?.[1]
  const value = readDecimal(inner ?? cell, 'fr', 2)
  if (value === null || !Number.isFinite(value)) return null
  return roundHalfAway(inner === undefined ? value : -value)
}
