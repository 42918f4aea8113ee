import type { Position } from './gridSelection.ts'

/** The place of the cell an event happened in; null outside the cells, as in a menu that a cell opened. */
export function placeOfCell(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null
}
