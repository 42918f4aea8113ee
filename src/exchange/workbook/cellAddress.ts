/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return letters
}

/** Which parts of an address stay put when the formula is copied. */
export type Anchor = 'none' | 'row' | 'column' | 'both'

/** The address of a cell counted from 0, e.g. $C12. */
export function cellAddress(row: number, column: number, anchor: Anchor = 'none'): string {
  const fixedColumn = anchor === 'column' || anchor === 'both' ? '$' : ''
  const fixedRow = anchor === 'row' || anchor === 'both' ? '$' : ''
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`
}

/** A rectangle of cells counted from 0, both corners included. */
export interface Area {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** The address of a rectangle, e.g. $E$8:$E$900. */
export function areaAddress(area: Area, anchor: Anchor = 'both'): string {
  return `${cellAddress(area.firstRow, area.firstColumn, anchor)}:${cellAddress(area.lastRow, area.lastColumn, anchor)}`
}

/** An address on another sheet; the name is quoted, as it may hold spaces and accents. */
export function onSheet(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`
}
