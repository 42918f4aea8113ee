import type { ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import type { TypingError } from '../../../i18n/typed.ts'
import type { Format } from '../../../i18n/format.ts'
import { readCell } from '../../components/grid/readCell.ts'
import { readTabSeparated } from '../../components/grid/tabSeparated.ts'
import { cellKindOf } from './gridCells.ts'

/** A figure that was pasted on a place of a series; null for an empty cell. */
export interface PastedFigure {
  readonly position: number
  readonly value: number | null
}

/** A cell that could not be read: nothing of what was pasted is taken. */
export interface RefusedPaste {
  readonly cell: string
  /** Its place in what was pasted, from 1. */
  readonly position: number
  readonly error: TypingError
}

/**
 * Reads a column or a row of cells pasted on a place of a series: one figure a place, as far as the series goes. Null for
 * a single cell, which is typed text like any other; the first cell that cannot be read refuses the whole.
 */
export function pasteSeries(
  text: string,
  parameter: ParameterDefinition,
  from: number,
  length: number,
  format: Format,
): readonly PastedFigure[] | RefusedPaste | null {
  const cells = readTabSeparated(text).flat()
  if (cells.length < 2) return null
  const kind = cellKindOf(parameter)
  const pasted: PastedFigure[] = []
  for (const [index, cell] of cells.slice(0, length - from).entries()) {
    const typed = readCell(cell, kind, format, { bareRate: 'percent' })
    if (!typed.ok) return { cell, position: index + 1, error: typed.error }
    if (typeof typed.value === 'string') return { cell, position: index + 1, error: { code: 'notANumber' } }
    pasted.push({ position: from + index, value: typed.value })
  }
  return pasted
}
