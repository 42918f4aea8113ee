import { readFileSync } from 'node:fs'

/** A line of a table of vectors: its cells by column. */
export type Vector = Readonly<Record<string, string>>

/** Reads a table of vectors; a cell in quotes may hold commas, and quotes written twice. */
export function readVectors(path: string): readonly Vector[] {
  const [header, ...lines] = readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = cellsOf(header!)
  return lines.map((line) => {
    const cells = cellsOf(line)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

function cellsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}
