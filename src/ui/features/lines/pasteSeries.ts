import type { ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import type { Format } from '../../../i18n/format.ts'
import { readCell } from '../../components/grid/readCell.ts'
import { readTabSeparated } from '../../components/grid/tabSeparated.ts'
import { cellKindOf } from './gridCells.ts'

/** A figure that was pasted on a place of a series; null for an empty cell. */
export interface PastedFigure {
  readonly position: number
  readonly value: number | null
}

/**
 * Reads a column or a row of cells pasted on a place of a series: one figure a place, as far as the series goes. Null for
 * a single cell, which is typed text like any other, and where a cell cannot be read.
 */
export function pasteSeries(
  text: string,
  parameter: ParameterDefinition,
  from: number,
  length: number,
  format: Format,
): readonly PastedFigure[] | null {
  const cells = readTabSeparated(text).flat()
  if (cells.length < 2) return null
  const kind = cellKindOf(parameter)
  const pasted: PastedFigure[] = []
  for (const [index, cell] of cells.slice(0, length - from).entries()) {
    const typed = readCell(cell, kind, format, { bareRate: 'percent' })
    if (!typed.ok || typeof typed.value === 'string') return null
    pasted.push({ position: from + index, value: typed.value })
  }
  return pasted
}
