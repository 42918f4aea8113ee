const LINE_HEIGHT = 13.5
/** Spreadsheets refuse rows of more than 409 points. */
const TALLEST_ROW = 405
/** How wide a letter is on average, beside a digit, which is what column widths count. */
const CHARACTER_WIDTH = 0.95

/** The height in points of a row whose texts wrap in columns of these widths (in characters). */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * CHARACTER_WIDTH) / width)), 0),
  )
  return Math.min(TALLEST_ROW, LINE_HEIGHT * Math.max(1, ...lines) + 1.5)
}
