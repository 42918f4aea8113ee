import { knownNames } from './columns.ts'

/** What may stand between the columns: the two of the format first. */
export const separators = ['\t', '|', ';', ','] as const
export type Separator = (typeof separators)[number]

/** The most columns that are read. */
export const MAX_COLUMNS = 200

/** The separator that makes the most names of the format out of a line; null when none makes four. */
export function separatorOf(line: string): Separator | null {
  let best: Separator | null = null
  let most = 3
  for (const separator of separators) {
    const known = knownNames(cellsOf(line, separator))
    if (known > most) {
      most = known
      best = separator
    }
  }
  return best
}

/** The cells of a line, at most `MAX_COLUMNS`. */
export function cellsOf(line: string, separator: Separator): readonly string[] {
  const bounds = openBounds()
  const count = bounds.find(line, separator)
  return Array.from({ length: count }, (_, i) => bounds.cell(line, i))
}

/** Where the cells of a line begin and end, found without making a text of each. */
export interface CellBounds {
  /** Finds the cells of a line, and gives how many there are. */
  find(line: string, separator: Separator): number
  /** The text of a cell of the line that was found last; a quoted one without its quotes. */
  cell(line: string, index: number): string
}

const QUOTE = 34

/** Opens bounds that serve for line after line. A cell that begins with a quote holds separators, but where tabs or bars separate. */
export function openBounds(): CellBounds {
  const starts = new Int32Array(MAX_COLUMNS)
  const ends = new Int32Array(MAX_COLUMNS)
  let isQuoted = false
  return {
    find(line, separator) {
      isQuoted = (separator === ';' || separator === ',') && line.includes('"')
      let count = 0
      let start = 0
      while (count < MAX_COLUMNS) {
        const end = isQuoted ? endOfQuoted(line, start, separator) : line.indexOf(separator, start)
        starts[count] = start
        ends[count] = end < 0 ? line.length : end
        count++
        if (end < 0) break
        start = end + 1
      }
      return count
    },
    cell(line, index) {
      const text = line.slice(starts[index], ends[index])
      if (!isQuoted || text.charCodeAt(0) !== QUOTE) return text
      return text.replace(/^"|"\s*$/g, '').replaceAll('""', '"')
    },
  }
}

/** Where a cell that may begin with a quote ends; -1 when it is the last. Quotes within are written twice. */
function endOfQuoted(line: string, start: number, separator: Separator): number {
  let from = start
  if (line.charCodeAt(start) === QUOTE) {
    from = start + 1
    for (;;) {
      const quote = line.indexOf('"', from)
      if (quote < 0) return -1
      from = quote + 1
      if (line.charCodeAt(from) !== QUOTE) break
      from++
    }
  }
  return line.indexOf(separator, from)
}
