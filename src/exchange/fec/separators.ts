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
      const mark = separator.charCodeAt(0)
      isQuoted = (separator === ';' || separator === ',') && line.includes('"')
      let count = 0
      let start = 0
      let isInside = isQuoted && line.charCodeAt(0) === QUOTE
      for (let i = 0; i <= line.length && count < MAX_COLUMNS; i++) {
        const code = i < line.length ? line.charCodeAt(i) : mark
        if (isInside && i < line.length) {
          if (code !== QUOTE || i === start) continue
          if (line.charCodeAt(i + 1) === QUOTE) i++
          else isInside = false
          continue
        }
        if (code !== mark) continue
        starts[count] = start
        ends[count] = i
        count++
        start = i + 1
        isInside = isQuoted && line.charCodeAt(start) === QUOTE
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
