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
    default:
      runPlain(command.do, cursor, actions)
      return true
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

function goTo(cursor: GridCursor, to: Parameters<GridCursor['go']>[0] | null): boolean {
  if (to === null) return false
  cursor.go(to, false)
  return true
}
