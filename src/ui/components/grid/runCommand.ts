import type { GridCommand } from './gridCommand.ts'
import { moved, type GridSize } from './gridSelection.ts'
import type { GridCursor } from './useGridCursor.ts'

/** What a command may ask for beyond moving. */
export interface CommandActions {
  /** Starts typing, with the cell's own text or another; false when the cell cannot be typed. */
  edit(start?: string): boolean
  clear(): void
  fill(direction: 'down' | 'right'): void
  /** Opens a row from its label; false when there is nothing to open. */
  open(row: number): boolean
  /** Moves the selected rows among the others; false when they cannot be. */
  moveRows(step: 1 | -1): boolean
  /** Moves the selected rows in time, or their end alone; false when they cannot be. */
  retime(months: 1 | -1, what: 'all' | 'end'): boolean
}

/** Carries out a command; false when the key should do what it does outside the grid. */
export function runCommand(command: GridCommand, cursor: GridCursor, size: GridSize, actions: CommandActions): boolean {
  switch (command.do) {
    case 'move':
      cursor.go(moved(cursor.at, command.rows, command.columns, size), command.extend)
      return true
    case 'step':
      return goTo(cursor, cursor.next(command.by))
    case 'open':
      if (cursor.at.column === 0 && actions.open(cursor.at.row)) return true
      return actions.edit() || goTo(cursor, moved(cursor.at, 1, 0, size))
    case 'edit':
      return actions.edit()
    case 'type':
      return actions.edit(command.text)
    case 'clear':
    case 'selectAll':
    case 'fillDown':
    case 'fillRight':
    case 'release':
      runPlain(command.do, cursor, actions)
      return true
    default:
      return runOnRows(command.do, actions)
  }
}

type PlainCommand = 'clear' | 'selectAll' | 'fillDown' | 'fillRight' | 'release'

function runPlain(command: PlainCommand, cursor: GridCursor, actions: CommandActions): void {
  switch (command) {
    case 'clear':
      return actions.clear()
    case 'fillDown':
      return actions.fill('down')
    case 'fillRight':
      return actions.fill('right')
    case 'selectAll':
      return cursor.selectAll()
    case 'release':
      return cursor.release()
  }
}

type RowCommand = 'rowUp' | 'rowDown' | 'earlier' | 'later' | 'endEarlier' | 'endLater'

function runOnRows(command: RowCommand, actions: CommandActions): boolean {
  switch (command) {
    case 'rowUp':
      return actions.moveRows(-1)
    case 'rowDown':
      return actions.moveRows(1)
    case 'earlier':
      return actions.retime(-1, 'all')
    case 'later':
      return actions.retime(1, 'all')
    case 'endEarlier':
      return actions.retime(-1, 'end')
    case 'endLater':
      return actions.retime(1, 'end')
  }
}

function goTo(cursor: GridCursor, to: Parameters<GridCursor['go']>[0] | null): boolean {
  if (to === null) return false
  cursor.go(to, false)
  return true
}
