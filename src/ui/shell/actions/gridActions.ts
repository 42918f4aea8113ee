import type { Translate } from '../../../i18n/translate.ts'
import { currentGrid } from '../../components/grid/currentGrid.ts'
import type { GridCommand } from '../../components/grid/gridCommand.ts'
import type { Action } from './action.ts'

/** What is done to the selected cells or rows of a grid, with the keys that grids listen to. */
const gridCommands = [
  { id: 'fillDown', keys: 'CmdOrCtrl+D' },
  { id: 'fillRight', keys: 'CmdOrCtrl+R' },
  { id: 'clear', keys: 'Delete' },
  { id: 'selectAll', keys: 'CmdOrCtrl+A' },
  { id: 'rowUp', keys: 'Alt+↑' },
  { id: 'rowDown', keys: 'Alt+↓' },
  { id: 'earlier', keys: 'Alt+←' },
  { id: 'later', keys: 'Alt+→' },
  { id: 'endEarlier', keys: 'Alt+Shift+←' },
  { id: 'endLater', keys: 'Alt+Shift+→' },
] as const satisfies readonly { readonly id: GridCommand['do']; readonly keys: string }[]

/** The actions of the grid in which the person was last; none of them can be run while no grid is shown. */
export function gridActions(t: Translate): readonly Action[] {
  const grid = currentGrid()
  return gridCommands.map(({ id, keys }): Action => ({
    id: `grid-${id}`,
    group: 'grid',
    text: t(`palette.grid.${id}`),
    shortcuts: [keys],
    hasOwnKeys: true,
    isIdle: grid?.can({ do: id }) !== true,
    run: () => void grid?.run({ do: id }),
  }))
}
