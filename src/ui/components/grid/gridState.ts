import { relaid, type Axes } from './axes.ts'
import { blockBetween, clampPosition, type Block, type GridSize, type Position } from './gridSelection.ts'

/** The cell being typed: its place and the text the field starts with. */
export interface Editing {
  readonly at: Position
  readonly start: string
}

/** Where a person is in the grid. */
export interface GridState {
  readonly cursor: Position
  /** The other corner of the selection. */
  readonly anchor: Position
  readonly editing: Editing | null
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly released: boolean
  /** The person has been in the grid. */
  readonly isPlaced: boolean
}

/** What changes where a person is. */
export type GridMove =
  | { readonly type: 'go'; readonly to: Position; readonly extend?: boolean }
  | { readonly type: 'selectAll'; readonly size: GridSize }
  | { readonly type: 'edit'; readonly start: string }
  | { readonly type: 'stop' }
  | { readonly type: 'release' }
  | { readonly type: 'relay'; readonly from: Axes; readonly to: Axes }

/** The grid as it is first shown: on its first cell after the labels. */
export const firstState: GridState = {
  cursor: { row: 0, column: 1 },
  anchor: { row: 0, column: 1 },
  editing: null,
  released: false,
  isPlaced: false,
}

/** The state after one move. */
export function afterMove(state: GridState, move: GridMove): GridState {
  switch (move.type) {
    case 'go':
      return {
        cursor: move.to,
        anchor: move.extend === true ? state.anchor : move.to,
        editing: null,
        released: false,
        isPlaced: true,
      }
    case 'selectAll':
      return {
        ...state,
        anchor: { row: 0, column: 1 },
        cursor: { row: move.size.rows - 1, column: move.size.columns - 1 },
      }
    case 'edit':
      return {
        cursor: state.cursor,
        anchor: state.cursor,
        editing: { at: state.cursor, start: move.start },
        released: false,
        isPlaced: true,
      }
    case 'stop':
      return { ...state, editing: null }
    case 'release':
      return { ...state, anchor: state.cursor, released: true }
    case 'relay': {
      const at = (place: Position) => relaid(place, move.from, move.to)
      const { editing } = state
      return {
        ...state,
        cursor: at(state.cursor),
        anchor: at(state.anchor),
        editing: editing && { ...editing, at: at(editing.at) },
      }
    }
  }
}

/** The selected cells; rows and columns may have gone since, so it is kept inside the grid. */
export function selectionOf(state: GridState, size: GridSize): Block {
  return blockBetween(clampPosition(state.cursor, size), clampPosition(state.anchor, size))
}
