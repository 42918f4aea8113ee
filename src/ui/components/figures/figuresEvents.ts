import type { HTMLAttributes } from 'react'
import { gridCommand } from '../grid/gridCommand.ts'
import { moved, type GridSize, type Position } from '../grid/gridSelection.ts'
import { placeOfCell } from '../grid/placeOfCell.ts'
import type { FiguresCursor } from './useFiguresCursor.ts'

interface FiguresEventsMatter {
  readonly cursor: FiguresCursor
  readonly size: GridSize
  go(to: Position, extend?: boolean): void
  /** Explains a figure, folds a row or opens what it is about. */
  open(place: Position, anchor: EventTarget): void
  /** The selected figures for the clipboard. */
  copy(): string
}

/** Turns keys, the mouse and the clipboard on a table of figures into moves, selections and questions. */
export function figuresEvents({ cursor, size, go, open, copy }: FiguresEventsMatter): HTMLAttributes<HTMLTableElement> {
  return {
    onKeyDown: (event) => {
      const command = gridCommand(event)
      if (command?.do === 'move') go(moved(cursor.at, command.rows, command.columns, size), command.extend)
      else if (command?.do === 'open') open(cursor.at, event.target)
      else if (command?.do === 'selectAll') cursor.selectAll()
      else return
      event.preventDefault()
    },
    onMouseDown: (event) => {
      const place = placeOfCell(event.target)
      if (place === null || event.button !== 0) return
      if (event.shiftKey) event.preventDefault()
      go(place, event.shiftKey)
    },
    onMouseOver: (event) => {
      const place = placeOfCell(event.target)
      if (place !== null && event.buttons === 1) cursor.go(place, true)
    },
    onFocus: (event) => {
      const place = placeOfCell(event.target)
      if (place !== null && (place.row !== cursor.at.row || place.column !== cursor.at.column)) go(place)
    },
    onClick: (event) => {
      const place = placeOfCell(event.target)
      if (place !== null && !event.shiftKey) open(place, event.target)
    },
    onCopy: (event) => {
      if (placeOfCell(event.target) === null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copy())
    },
  }
}
