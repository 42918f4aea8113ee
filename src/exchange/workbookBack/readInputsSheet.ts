import type { Sheet } from 'hucre'
import type { ReturnedCell, ReturnedRow } from './returnedWorkbook.ts'

/** The most inputs and scenarios that are read: far beyond any plan. */
const MAX_ROWS = 100_000
const MAX_SCENARIOS = 100
const MAX_TEXT = 4000

/** The identifier of an input as its row holds it: of a line, a driver, a funder, an action or a legal figure. */
const inputId = /^[\w-]{1,80}\/[\w-]{1,80}(?:\/[\w-]{1,80})?(?:\[\d{1,4}\])?$/

/** Where the columns stand in a sheet that may have been given others. */
interface Columns {
  readonly headerRow: number
  readonly scenarios: readonly number[]
  readonly id: number
  readonly source: number
  readonly date: number
  readonly confidence: number
  readonly note: number
}

/** The inputs of a sheet of assumptions, found by their identifiers; null when the sheet is none. */
export function readInputsSheet(
  sheet: Sheet,
): { readonly scenarios: readonly string[]; readonly rows: readonly ReturnedRow[] } | null {
  const columns = findColumns(sheet)
  if (!columns) return null
  const rows = sheet.rows.slice(0, MAX_ROWS).flatMap((cells, row): readonly ReturnedRow[] => {
    const id = textOf(cells[columns.id])
    if (row <= columns.headerRow || !inputId.test(id)) return []
    return [
      {
        id,
        cells: columns.scenarios.map((column) => cellAt(sheet, row, column)),
        source: textOf(cells[columns.source]),
        date: dayOf(cells[columns.date]),
        confidence: textOf(cells[columns.confidence]),
        note: textOf(cells[columns.note]),
      },
    ]
  })
  const header = sheet.rows[columns.headerRow] ?? []
  return { scenarios: columns.scenarios.map((column) => textOf(header[column])), rows }
}

/**
 * The column of identifiers is the one in which most stand; the header is the last row before them that has a text there.
 * Scenarios are headed by their number and name; where figures come from follows the identifiers in its order.
 */
function findColumns({ rows }: Sheet): Columns | null {
  const counts = new Map<number, { count: number; first: number }>()
  rows.slice(0, MAX_ROWS).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || !inputId.test(cell)) return
      const found = counts.get(column) ?? { count: 0, first: row }
      counts.set(column, { ...found, count: found.count + 1 })
    })
  })
  const [best] = [...counts].sort(([, a], [, b]) => b.count - a.count)
  if (!best) return null
  const [id, { first }] = best
  const headerRow = rows.slice(0, first).findLastIndex((cells) => textOf(cells[id]) !== '')
  const header = rows[headerRow]
  if (!header) return null
  const scenarios = header
    .flatMap((cell, column) => (column < id && /^\d+\. /.test(textOf(cell)) ? [column] : []))
    .slice(0, MAX_SCENARIOS)
  if (scenarios.length === 0) return null
  return { headerRow, scenarios, id, source: id + 1, date: id + 2, confidence: id + 3, note: id + 4 }
}

function cellAt(sheet: Sheet, row: number, column: number): ReturnedCell {
  const raw = sheet.rows[row]?.[column] ?? null
  const value = raw instanceof Date ? serialOf(raw) : typeof raw === 'boolean' ? Number(raw) : raw
  const cell = sheet.cells?.get(`${row},${column}`)
  const hasFormula = cell?.formula !== undefined || cell?.formulaType !== undefined
  const shown = typeof value === 'string' ? value.slice(0, MAX_TEXT) : value
  return hasFormula ? { value: shown, formula: (cell.formula ?? '').slice(0, MAX_TEXT) } : { value: shown }
}

function textOf(cell: unknown): string {
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'string' ? cell.slice(0, MAX_TEXT).trim() : ''
}

/** A day or a month as text, as ISO writes it where the cell holds a date. */
export function dayOf(cell: unknown): string {
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : textOf(cell)
}

const DAY = 86_400_000
const UNIX_EPOCH_SERIAL = 25_569

function serialOf(date: Date): number {
  return date.getTime() / DAY + UNIX_EPOCH_SERIAL
}
