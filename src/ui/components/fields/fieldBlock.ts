import type { Format } from '../../../i18n/format.ts'
import type { TypingError } from '../../../i18n/typed.ts'
import { copiedText } from '../grid/cellText.ts'
import type { CellKind, CellValue } from '../grid/gridTypes.ts'
import { readCell } from '../grid/readCell.ts'
import { readTabSeparated, writeTabSeparated } from '../grid/tabSeparated.ts'

/** A field that stands with others in rows and columns. */
export interface BlockField {
  /** What the field is called: a month, a year, a line. */
  readonly label: string
  readonly kind: CellKind
  readonly value: CellValue
}

/** Fields that are typed one by one, and pasted and copied together. */
export type FieldBlock = readonly (readonly BlockField[])[]

/** The place of a field in its block. */
export interface FieldPlace {
  readonly row: number
  readonly column: number
}

/** A value that was pasted on a field; null for an empty cell. */
export interface PastedValue extends FieldPlace {
  readonly value: number | string | null
}

/** What was pasted: a value for each field it falls on, and how many cells fell on none. */
export interface PastedBlock {
  readonly values: readonly PastedValue[]
  readonly outside: number
}

/** A cell that could not be read: nothing of what was pasted is taken. */
export interface RefusedBlock {
  readonly text: string
  /** The field on which it fell. */
  readonly label: string
  readonly error: TypingError
}

/**
 * Reads cells pasted on a field of a block; a row of cells runs down a block of one column. Null for a single cell, which
 * is typed text like any other; the first cell that cannot be read refuses the whole.
 */
export function readBlock(
  text: string,
  block: FieldBlock,
  from: FieldPlace,
  format: Format,
): PastedBlock | RefusedBlock | null {
  const pasted = readTabSeparated(text)
  if (pasted.flat().length < 2) return null
  const isColumn = block.every((fields) => fields.length === 1)
  const cells = isColumn ? pasted.flat().map((cell) => [cell]) : pasted
  const values: PastedValue[] = []
  let outside = 0
  for (const [down, texts] of cells.entries()) {
    for (const [across, cell] of texts.entries()) {
      const [row, column] = [from.row + down, from.column + across]
      const field = block[row]?.[column]
      if (!field) {
        outside += cell.trim() === '' ? 0 : 1
        continue
      }
      const typed = readCell(cell, field.kind, format, { bareRate: 'percent' })
      if (!typed.ok) return { text: cell, label: field.label, error: typed.error }
      values.push({ row, column, value: typed.value })
    }
  }
  return { values, outside }
}

/** A block as a spreadsheet reads it from the clipboard. */
export function writeBlock(block: FieldBlock, format: Format): string {
  return writeTabSeparated(block.map((fields) => fields.map(({ value, kind }) => copiedText(value, kind, format))))
}
