import { gridCommand, type KeyPress } from '../grid/gridCommand.ts'
import type { FieldPlace } from './fieldBlock.ts'

/** What a key asks of a block of fields: to go to another field, or to take the figure of another. */
interface FieldCommand {
  readonly do: 'go' | 'take'
  readonly place: FieldPlace
}

/** The command of a key in a field of a block, by the keys of grids; null when the key is the field's own. */
export function fieldCommand(press: KeyPress, { row, column }: FieldPlace): FieldCommand | null {
  const command = gridCommand(press)
  if (command?.do === 'fillDown') return { do: 'take', place: { row: row - 1, column } }
  if (command?.do === 'fillRight') return { do: 'take', place: { row, column: column - 1 } }
  const isStep = command?.do === 'move' && !command.extend && command.columns === 0 && Math.abs(command.rows) === 1
  return isStep ? { do: 'go', place: { row: row + command.rows, column } } : null
}
