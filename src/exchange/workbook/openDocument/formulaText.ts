// A text; a comma; or a cell or an area, with its sheet where it has one, that is no part of a longer name or of a call.
const parts =
  /"(?:[^"]|"")*"|,|(?<![\w.$])(?:('(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(.])/g

/** A formula of the workbook in the notation of OpenDocument: areas in brackets, arguments parted by semicolons. */
export function formulaText(formula: string): string {
  const text = formula.replace(parts, (whole, sheet: string | undefined, from: string | undefined, to?: string) => {
    if (whole === ',') return ';'
    if (from === undefined) return whole
    const place = `${sheet === undefined ? '' : `$${sheet}`}.${from}`
    return to === undefined ? `[${place}]` : `[${place}:.${to}]`
  })
  return `of:=${text}`
}

/** A cell or an area of a defined name or a print area, e.g. 'Bilan'!$A$1:$B$2, as OpenDocument writes addresses. */
export function rangeAddress(range: string): string {
  const cut = range.lastIndexOf('!')
  const sheet = `$${range.slice(0, cut)}`
  return range
    .slice(cut + 1)
    .split(':')
    .map((cell) => `${sheet}.${cell}`)
    .join(':')
}

/** The number of a column from its letters: A is 1. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
