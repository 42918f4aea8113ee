import type { ClipboardEvent, FocusEvent, HTMLAttributes, KeyboardEvent, MouseEvent } from 'react'
import { gridCommand } from './gridCommand.ts'
import { placeOfCell } from './placeOfCell.ts'
import type { GridController } from './useGridController.ts'

/** Turns what happens on the table (keys, mouse, clipboard) into commands of the grid. */
export function gridEvents(grid: GridController, onEnter: () => void): HTMLAttributes<HTMLTableElement> {
  const withText = (event: ClipboardEvent, action: () => void) => {
    if (grid.cursor.editing !== null || placeOfCell(event.target) === null) return
    event.preventDefault()
    action()
  }
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const command = gridCommand(event)
      if (!command || event.defaultPrevented || grid.cursor.editing !== null || placeOfCell(event.target) === null)
        return
      const onButton = event.target instanceof Element && event.target.closest('button') !== null
      if (onButton && command.do !== 'move' && command.do !== 'step') return
      if (grid.run(command)) event.preventDefault()
    },
    onMouseDown: (event: MouseEvent) => {
      const place = placeOfCell(event.target)
      if (place === null || event.button !== 0 || isField(event.target)) return
      leaveField(event.currentTarget)
      if (event.shiftKey) event.preventDefault()
      grid.cursor.go(place, event.shiftKey)
    },
    onMouseOver: (event: MouseEvent) => {
      const place = placeOfCell(event.target)
      if (place !== null && event.buttons === 1 && grid.cursor.editing === null) grid.cursor.go(place, true)
    },
    onClick: (event: MouseEvent) => {
      const place = placeOfCell(event.target)
      if (place?.column === 0 && !event.shiftKey && !isField(event.target) && !isGrip(event.target))
        grid.open(place.row)
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOfCell(event.target) !== null && !isField(event.target)) grid.edit()
    },
    onFocus: (event: FocusEvent) => {
      onEnter()
      const place = placeOfCell(event.target)
      const elsewhere = place?.row !== grid.cursor.at.row || place.column !== grid.cursor.at.column
      if (place !== null && elsewhere && grid.cursor.editing === null) grid.cursor.go(place, false)
    },
    onCopy: (event: ClipboardEvent) => withText(event, () => event.clipboardData.setData('text/plain', grid.copy())),
    onCut: (event: ClipboardEvent) => withText(event, () => event.clipboardData.setData('text/plain', grid.cut())),
    onPaste: (event: ClipboardEvent) => withText(event, () => grid.paste(event.clipboardData.getData('text/plain'))),
  }
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, select') !== null
}

function isGrip(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-grip]') !== null
}

/** Leaving a field keeps its text: it must happen before the click takes the cursor elsewhere. */
function leaveField(table: Element): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && table.contains(field) && isField(field)) field.blur()
}
