/** Reads the cells a spreadsheet puts on the clipboard: tabs, line ends, quotes around cells that hold them. */
export function readTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy
  const body = text.replace(/(\r\n|\n|\r)$/, '')
  while (cell.lastIndex <= body.length) {
    const match = cell.exec(body)
    if (!match) break
    const [, quoted, plain = '', end = ''] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  return rows
}

/** Writes cells as a spreadsheet reads them from the clipboard. */
export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n')
}
