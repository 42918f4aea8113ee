/** The number of a column from 0: A is 0. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A formula with its addresses told from the cell that holds it, so that copies of one formula read the same. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(
    /(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g,
    (_, fixedColumn, letters: string, fixedRow, digits: string) => {
      const c = fixedColumn === '$' ? `C${letters}` : `C[${columnNumber(letters) - column}]`
      const r = fixedRow === '$' ? `R${digits}` : `R[${Number(digits) - 1 - row}]`
      return `${r}${c}`
    },
  )
}
