import { useLayoutEffect, useReducer, useRef, useState, type RefObject } from 'react'
import { sameAxes, type Axes } from './axes.ts'
import type { ModelCell, ModelRow } from './gridModel.ts'
import { clampPosition, nextInColumn, nextPlace, type Block, type GridSize, type Position } from './gridSelection.ts'
import { afterMove, firstState, selectionOf, type Editing } from './gridState.ts'

/** Where the person is in the grid, and how to go elsewhere. */
export interface GridCursor {
  readonly at: Position
  readonly selection: Block
  readonly editing: Editing | null
  /** The person has been in the grid. */
  readonly isPlaced: boolean
  cellAt(place: Position): ModelCell | null
  go(to: Position, extend: boolean): void
  selectAll(): void
  /** Brings the keyboard back to the cursor's cell once the grid is drawn again. */
  stay(): void
  /** Starts typing in the cursor's cell. */
  type(start: string): void
  stopTyping(): void
  /** Stops typing and keeps the keyboard in the grid. */
  cancelTyping(): void
  /** Lets the next Tab leave the grid. */
  release(): void
  /** The next cell that can be typed, in reading order; null at the end of the grid or when Tab may leave. */
  next(step: 1 | -1): Position | null
  /** The next cell that can be typed down or up the column. */
  nextInColumn(step: 1 | -1): Position
}

/** Keeps the cursor, the selection and the keyboard's focus of a grid. */
export function useGridCursor(
  cells: readonly ModelRow[],
  axes: Axes,
  table: RefObject<HTMLTableElement | null>,
): GridCursor {
  const [state, move] = useReducer(afterMove, firstState)
  const [known, setKnown] = useState(axes)
  if (!sameAxes(known, axes)) {
    setKnown(axes)
    move({ type: 'relay', from: known, to: axes })
  }
  const size: GridSize = { rows: axes.rows.length, columns: axes.columns.length }
  const at = clampPosition(state.cursor, size)
  const wantFocus = useFocusedCell(table, at, state.editing)
  const cellAt = ({ row, column }: Position) => cells[row]?.[column] ?? null
  const canBeTyped = (place: Position) => cellAt(place)?.editable === true
  return {
    at,
    selection: selectionOf(state, size),
    editing: state.editing,
    isPlaced: state.isPlaced,
    cellAt,
    go: (to, extend) => {
      wantFocus()
      move({ type: 'go', to, extend })
    },
    stay: wantFocus,
    selectAll: () => move({ type: 'selectAll', size }),
    type: (start) => move({ type: 'edit', start }),
    stopTyping: () => move({ type: 'stop' }),
    cancelTyping: () => {
      wantFocus()
      move({ type: 'stop' })
    },
    release: () => move({ type: 'release' }),
    next: (step) =>
      state.released ? null : nextPlace(at, step, size, (place) => place.column > 0 && canBeTyped(place)),
    nextInColumn: (step) => nextInColumn(at, step, size, canBeTyped),
  }
}

/** Brings the keyboard to the cursor's cell when asked, once no field is open; never takes it from elsewhere. */
function useFocusedCell(table: RefObject<HTMLTableElement | null>, at: Position, editing: Editing | null) {
  const wanted = useRef(false)
  useLayoutEffect(() => {
    if (!wanted.current || editing !== null) return
    wanted.current = false
    const cell = table.current?.querySelector<HTMLElement>(`tr[data-row="${at.row}"] > [data-column="${at.column}"]`)
    const button = cell?.hasAttribute('data-actions') === true ? cell.querySelector<HTMLElement>('button') : null
    const target = button ?? cell
    target?.focus()
  })
  return () => {
    wanted.current = true
  }
}
