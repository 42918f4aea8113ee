/** A day that a cell holds; months run from 1. */
export interface SheetDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** What a cell of an outside file holds; formulas are never kept, only the value that was saved with them. */
export type SheetCell = string | number | SheetDay | null

/** A sheet of an outside file, cut to what it uses. */
export interface SheetGrid {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** Cells that hold an error, read as blank. */
  readonly errors: number
  /** Whether rows or columns beyond the limits were left out. */
  readonly isCut: boolean
  /** Whether its months ran down and its columns were made rows. */
  readonly isTurned: boolean
}

/** The most that is read of a file: far beyond any budget. */
export const MAX_SPREADSHEET_BYTES = 50 * 1024 * 1024
export const MAX_SHEETS = 60
export const MAX_SHEET_ROWS = 20_000
export const MAX_SHEET_COLUMNS = 200
const MAX_TEXT = 500

const errorText = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/

/** Makes a grid of raw values: dates as days, texts cut to a length, errors counted and left blank. */
export function toGrid(name: string, raw: readonly (readonly unknown[])[], alreadyCut = false): SheetGrid {
  let errors = 0
  const cellOf = (value: unknown): SheetCell => {
    if (typeof value === 'number') return Number.isFinite(value) ? value : null
    if (typeof value === 'boolean') return value ? 1 : 0
    if (value instanceof Date) return dayOf(value)
    if (typeof value !== 'string') return null
    const text = value.slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim()
    if (errorText.test(text)) errors++
    return text === '' || errorText.test(text) ? null : text
  }
  const rows = raw.slice(0, MAX_SHEET_ROWS).map((cells) => {
    const read = Array.from({ length: Math.min(cells.length, MAX_SHEET_COLUMNS) }, (_, i) => cellOf(cells[i]))
    return read.slice(0, read.findLastIndex((cell) => cell !== null) + 1)
  })
  const isCut = alreadyCut || raw.length > MAX_SHEET_ROWS || raw.some((cells) => cells.length > MAX_SHEET_COLUMNS)
  return {
    name,
    rows: rows.slice(0, rows.findLastIndex((cells) => cells.length > 0) + 1),
    errors,
    isCut,
    isTurned: false,
  }
}

function dayOf(date: Date): SheetDay | null {
  if (Number.isNaN(date.getTime())) return null
  // A time zone or a rounding may leave a few minutes before midnight.
  const near = new Date(date.getTime() + 12 * 3_600_000)
  return { year: near.getUTCFullYear(), month: near.getUTCMonth() + 1, day: near.getUTCDate() }
}

/** A cell as text; a day as ISO writes it. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  return [cell.year, cell.month, cell.day].map((part) => String(part).padStart(2, '0')).join('-')
}
