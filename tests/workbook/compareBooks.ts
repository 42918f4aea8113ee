import type { ReadBook, ReadCell } from '../support/libreOffice.ts'

const CENT = 0.005

/** Cells of the first workbook whose value the second does not have, to the cent, with both values; errors count too. */
export function differencesBetween(
  expected: ReadBook,
  found: ReadBook,
  skippedSheets: readonly string[] = [],
): readonly string[] {
  const differences: string[] = []
  for (const [sheet, cells] of expected) {
    if (skippedSheets.includes(sheet)) continue
    for (const [address, cell] of cells) {
      const other = found.get(sheet)?.get(address)
      if (isSame(cell, other)) continue
      differences.push(`${sheet}!${address}: ${cell.value} ≠ ${other?.value ?? '(blank)'} = ${cell.formula ?? ''}`)
    }
  }
  return differences
}

function isSame(expected: ReadCell, found: ReadCell | undefined): boolean {
  if (expected.isError || found?.isError) return false
  const value = found?.value ?? ''
  if (typeof expected.value !== 'number' || typeof value !== 'number') return expected.value === value
  return Math.abs(expected.value - value) < CENT
}
