import type { Translate } from '../../../i18n/translate.ts'
import type { GridCommand } from './gridCommand.ts'
import type { Block } from './gridSelection.ts'
import type { GridRow, RowMoves, RowTiming } from './gridTypes.ts'
import { stepAmong } from './rowOrder.ts'

interface RowCommandsMatter {
  readonly rows: readonly GridRow[]
  readonly selection: Block
  readonly rowMoves: RowMoves | undefined
  readonly timing: RowTiming | undefined
  readonly t: Translate
  /** Says what happened. */
  say(words: string): void
  /** Keeps the keyboard in the grid once its rows have moved. */
  stay(): void
}

/** What is done to the selected rows as wholes: moved among the others, moved in time. */
export function rowCommands({ rows, selection, rowMoves, timing, t, say, stay }: RowCommandsMatter) {
  const chosen = rows.slice(selection.top, selection.bottom + 1).filter(({ type }) => type === 'line')
  const [first] = chosen
  const among = first && rowMoves ? rowMoves.among(first.id) : []
  const moving = chosen.map(({ id }) => id).filter((id) => among.includes(id))
  const movable = timing ? chosen.map(({ id }) => id).filter((id) => timing.can(id)) : []
  return {
    moveRows(step: 1 | -1): boolean {
      if (!rowMoves || !first) return false
      const before = stepAmong(moving, among, step)
      if (before === undefined) return true
      stay()
      rowMoves.move(moving, before)
      const place = among.indexOf(first.id) + 1 + step
      say(t('components.grid.rowMoved', { name: first.label, place, count: among.length }))
      return true
    },
    retime(months: 1 | -1, what: 'all' | 'end'): boolean {
      if (!timing || !first) return false
      stay()
      if (movable.length === 0) say(t('components.grid.notRetimed', { name: first.label }))
      else say(what === 'all' ? timing.move(movable, months) : timing.end(movable, months))
      return true
    },
    can(command: GridCommand): boolean {
      switch (command.do) {
        case 'rowUp':
          return stepAmong(moving, among, -1) !== undefined
        case 'rowDown':
          return stepAmong(moving, among, 1) !== undefined
        case 'earlier':
        case 'later':
        case 'endEarlier':
        case 'endLater':
          return movable.length > 0
        default:
          return true
      }
    },
  }
}
