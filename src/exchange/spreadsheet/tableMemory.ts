import { z } from 'zod'
import { bare } from '../fec/journalRole.ts'
import type { ColumnRole } from './columnRole.ts'
import type { TableReading } from './guessTable.ts'
import { cellText } from './sheetGrid.ts'
import type { SheetGrid } from './sheetGrid.ts'

const role = z.custom<ColumnRole>(
  (value) => typeof value === 'string' && /^(?:none|label|account|amount|(?:month|quarter|year):\d{1,4})$/.test(value),
)
const remembered = z.strictObject({ headerRow: z.int().min(-1).max(1000), roles: z.array(role).max(200) })

/** The key under which the app remembers how a table is read: by the words of its headings, whatever years and figures they name. */
export function tableKey(grid: SheetGrid, headerRow: number): string {
  const header = grid.rows[headerRow] ?? grid.rows[0] ?? []
  return `sheet.table ${header.map((cell) => bare(cellText(cell)).replace(/\d+/g, '')).join('|')}`.slice(0, 400)
}

/** How a table of the same headings was read last time; null when that is not known, or does not fit. */
export function recalledTable(text: string | null, grid: SheetGrid): TableReading | null {
  if (text === null) return null
  try {
    const read = remembered.safeParse(JSON.parse(text))
    return read.success && read.data.headerRow < grid.rows.length ? read.data : null
  } catch {
    return null
  }
}
