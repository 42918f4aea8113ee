import { roleOfHeading } from './columnRole.ts'
import { MAX_SHEET_COLUMNS } from './sheetGrid.ts'
import type { SheetCell, SheetGrid } from './sheetGrid.ts'

/** How many months in a row make a column of months, and how many of the first columns may be one. */
const FOLLOWING = 6
const SEARCHED = 3

interface MonthColumn {
  readonly column: number
  /** Its first month. */
  readonly top: number
  readonly length: number
}

/**
 * Turns a table whose months run down into one whose months run across, as budgets are read: what stands above it stays,
 * its columns become rows. A sheet without such a table is left as it is.
 */
export function turnMonths(grid: SheetGrid): SheetGrid {
  const found = monthColumn(grid)
  if (!found) return grid
  const { column, top, length } = found
  const first = Math.max(0, top - 1)
  const table = grid.rows.slice(first, top + length)
  const width = Math.max(...table.map((row) => row.length))
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => at !== column)
  const turned = [column, ...others].map((at) =>
    table.map((row): SheetCell => row[at] ?? null).slice(0, MAX_SHEET_COLUMNS),
  )
  const isCut = grid.isCut || table.length > MAX_SHEET_COLUMNS
  return { ...grid, rows: [...grid.rows.slice(0, first), ...turned], isCut, isTurned: true }
}

/** The longest run of months that follow each other down one of the first columns. */
function monthColumn({ rows }: SheetGrid): MonthColumn | null {
  let best: MonthColumn | null = null
  for (let column = 0; column < SEARCHED; column++) {
    let length = 0
    let before: number | null = null
    rows.forEach((row, at) => {
      const month = monthOf(row[column])
      length = month === null ? 0 : before !== null && month === (before % 12) + 1 ? length + 1 : 1
      before = month
      if (length >= FOLLOWING && length > (best?.length ?? 0)) best = { column, top: at - length + 1, length }
    })
  }
  return best
}

function monthOf(cell: SheetCell | undefined): number | null {
  const role = roleOfHeading(cell)
  return role?.startsWith('month:') ? Number(role.slice(6)) : null
}
