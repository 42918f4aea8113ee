/** What a key asks of the grid when no cell is being typed. */
export type GridCommand =
  | { readonly do: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'edit' | 'open' | 'clear' | 'selectAll' | 'fillDown' | 'fillRight' | 'release' }
  | { readonly do: 'rowUp' | 'rowDown' | 'earlier' | 'later' | 'endEarlier' | 'endLater' }
  | { readonly do: 'type'; readonly text: string }

/** The part of a keyboard event that matters here. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const page = 10
const edge = 1e6

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
  Home: [0, -edge],
  End: [0, edge],
}

const farMoves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-edge, 0],
  ArrowDown: [edge, 0],
  ArrowLeft: [0, -edge],
  ArrowRight: [0, edge],
  Home: [-edge, -edge],
  End: [edge, edge],
}

/** The command of a key; null when the grid has nothing to do with it. */
export function gridCommand(press: KeyPress): GridCommand | null {
  const isControlled = press.ctrlKey || press.metaKey
  if (press.altKey) return isControlled ? null : commandWithAlt(press)
  return isControlled ? commandWithControl(press) : plainCommand(press)
}

function plainCommand(press: KeyPress): GridCommand | null {
  const move = moves[press.key]
  if (move) return { do: 'move', rows: move[0], columns: move[1], extend: press.shiftKey }
  switch (press.key) {
    case 'Tab':
      return { do: 'step', by: press.shiftKey ? -1 : 1 }
    case 'Enter':
      return { do: 'open' }
    case 'F2':
      return { do: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' }
    case 'Escape':
      return { do: 'release' }
    default:
      return press.key.length === 1 && press.key !== ' ' ? { do: 'type', text: press.key } : null
  }
}

/** What moves the row itself: among the others, or in time. */
function commandWithAlt({ key, shiftKey }: KeyPress): GridCommand | null {
  switch (key) {
    case 'ArrowUp':
      return shiftKey ? null : { do: 'rowUp' }
    case 'ArrowDown':
      return shiftKey ? null : { do: 'rowDown' }
    case 'ArrowLeft':
      return { do: shiftKey ? 'endEarlier' : 'earlier' }
    case 'ArrowRight':
      return { do: shiftKey ? 'endLater' : 'later' }
    default:
      return null
  }
}

function commandWithControl(press: KeyPress): GridCommand | null {
  const move = farMoves[press.key]
  if (move) return { do: 'move', rows: move[0], columns: move[1], extend: press.shiftKey }
  if (press.shiftKey) return null
  switch (press.key.toLowerCase()) {
    case 'a':
      return { do: 'selectAll' }
    case 'd':
      return { do: 'fillDown' }
    case 'r':
      return { do: 'fillRight' }
    default:
      return null
  }
}
