import { parse } from 'csv-parse/browser/esm/sync'
import { MAX_SHEET_ROWS } from './sheetGrid.ts'

/** The longest row of a table, in characters: a file that is one endless line is refused. */
const MAX_RECORD = 200_000

const separators = [';', '\t', ',', '|'] as const

/** The rows of a table saved as text; null when it is none. */
export function readCsv(text: string): readonly (readonly string[])[] | null {
  if (longestLine(text) > MAX_RECORD) return null
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD,
      to: MAX_SHEET_ROWS + 1,
    })
  } catch {
    return null
  }
}

/** The separator that parts the first lines most evenly. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, 20)
    .filter((line) => line !== '')
  const counts = separators.map((separator) => {
    const found = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1)
    return {
      separator,
      rows: found.filter((count) => count > 0).length,
      total: found.reduce((sum, count) => sum + count, 0),
    }
  })
  counts.sort((one, other) => other.rows - one.rows || other.total - one.total)
  return counts[0]?.separator ?? ';'
}

function longestLine(text: string): number {
  let longest = 0
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start)
    start = end + 1
  }
  // Lines may end by a return alone.
  return text.includes('\n') || !text.includes('\r') ? Math.max(longest, text.length - start) : longest
}
