import { useLayoutEffect, useReducer, useRef, useState, type RefObject } from 'react'
import { typingErrorText } from '../../../i18n/typingErrorText.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { typedText } from './cellText.ts'
import type { AfterCommit } from './CellEditor.tsx'
import type { GridCommand } from './gridCommand.ts'
import { clearEdits, fillEdits, pasteEdits, selectionTexts, textEdits, type GridChange } from './gridEdits.ts'
import type { ModelCell, ModelRow } from './gridModel.ts'
import {
  clampPosition,
  moved,
  nextInColumn,
  nextPlace,
  placesOf,
  type Block,
  type GridSize,
  type Position,
} from './gridSelection.ts'
import { afterMove, firstState, selectionOf, type Editing } from './gridState.ts'
import type { GridEdit, GridRow } from './gridTypes.ts'
import { readTabSeparated, writeTabSeparated } from './tabSeparated.ts'
import { useRejectedTexts, type RejectedTexts } from './useRejectedTexts.ts'

interface ControllerInput {
  readonly rows: readonly GridRow[]
  readonly cells: readonly ModelRow[]
  readonly size: GridSize
  readonly table: RefObject<HTMLTableElement | null>
  readonly onEdit: (edits: readonly GridEdit[]) => void
  readonly onOpenRow: ((rowId: string) => void) | undefined
}

/** What the grid shows and what it does with keys, the mouse and the clipboard. */
export interface GridController {
  readonly cursor: Position
  readonly selection: Block
  readonly editing: Editing | null
  readonly rejected: RejectedTexts
  /** The last thing that happened, in words. */
  readonly said: string
  /** Carries out a command; false when the key should do what it does outside the grid. */
  run(command: GridCommand): boolean
  go(to: Position, extend: boolean): void
  edit(start?: string): boolean
  commit(cell: ModelCell, text: string, after: AfterCommit): void
  cancel(): void
  copy(): string
  cut(): string
  paste(text: string): void
  open(row: number): boolean
}

/** Where the person is in the grid, and what each action does to the plan through `onEdit`. */
export function useGridController(input: ControllerInput): GridController {
  const { rows, cells, size, table } = input
  const t = useT()
  const format = useFormat()
  const [state, move] = useReducer(afterMove, firstState)
  const [said, setSaid] = useState('')
  const rejected = useRejectedTexts(cells)
  const cursor = clampPosition(state.cursor, size)
  const selection = selectionOf(state, size)
  const focus = useFocusedCell(table, cursor, state.editing)
  const cellAt = ({ row, column }: Position) => cells[row]?.[column] ?? null
  const isEditable = (place: Position) => cellAt(place)?.editable === true && place.column > 0

  const go = (to: Position, extend: boolean) => {
    focus.want()
    move({ type: 'go', to, extend })
  }
  const apply = (change: GridChange, words: string) => {
    const edits = change.edits.filter((edit) => changesSomething(edit, cells, rejected))
    rejected.record(change)
    if (edits.length > 0) input.onEdit(edits)
    const [refused] = change.rejected
    const reason = refused ? t('components.grid.error', { reason: typingErrorText(t, refused.error) }) : ''
    const outside = change.outside > 0 ? t('components.grid.pastedOutside', { count: change.outside }) : ''
    setSaid([words, outside, reason].filter(Boolean).join(' · '))
  }
  const edit = (start?: string): boolean => {
    const cell = cellAt(cursor)
    if (!cell?.editable) return false
    const current = rejected.of(cell)?.text ?? typedText(cell.cell.value, cell.kind, format)
    move({ type: 'edit', start: start ?? current })
    return true
  }
  const after: Record<AfterCommit, () => Position | null> = {
    stay: () => null,
    down: () => nextInColumn(cursor, 1, size, (place) => cellAt(place)?.editable === true),
    up: () => nextInColumn(cursor, -1, size, (place) => cellAt(place)?.editable === true),
    next: () => nextPlace(cursor, 1, size, isEditable) ?? cursor,
    previous: () => nextPlace(cursor, -1, size, isEditable) ?? cursor,
  }
  const commit = (cell: ModelCell, text: string, where: AfterCommit) => {
    const shown = rejected.of(cell)?.text ?? typedText(cell.cell.value, cell.kind, format)
    move({ type: 'stop' })
    if (text !== shown) apply(textEdits([{ cell, text }], format, true), '')
    const to = after[where]()
    if (to) go(to, false)
  }
  const open = (row: number): boolean => {
    const target = rows[row]
    if (!target || !input.onOpenRow || (target.type !== 'line' && target.folded === undefined)) return false
    input.onOpenRow(target.id)
    return true
  }
  const copy = () => {
    setSaid(t('components.grid.copied', { count: placesOf(selection).length }))
    return writeTabSeparated(selectionTexts(cells, selection, format))
  }
  const run = (command: GridCommand): boolean => {
    switch (command.do) {
      case 'move':
        go(moved(cursor, command.rows, command.columns, size), command.extend)
        return true
      case 'step': {
        const to = state.released ? null : nextPlace(cursor, command.by, size, isEditable)
        if (to) go(to, false)
        return to !== null
      }
      case 'open':
        return (
          (cursor.column === 0 && open(cursor.row)) || edit() || run({ do: 'move', rows: 1, columns: 0, extend: false })
        )
      case 'edit':
        return edit()
      case 'type':
        return edit(command.text)
      case 'clear':
        apply(clearEdits(cells, selection, format), '')
        return true
      case 'fillDown':
      case 'fillRight':
        apply(fillEdits(cells, selection, command.do === 'fillDown' ? 'down' : 'right', format), '')
        return true
      case 'selectAll':
        move({ type: 'selectAll', size })
        return true
      case 'release':
        move({ type: 'release' })
        return true
    }
  }
  return {
    cursor,
    selection,
    editing: state.editing,
    rejected,
    said,
    run,
    go,
    edit,
    commit,
    open,
    copy,
    cancel: () => {
      focus.want()
      move({ type: 'stop' })
    },
    cut: () => {
      const text = copy()
      apply(clearEdits(cells, selection, format), '')
      return text
    },
    paste: (text) => {
      const change = pasteEdits(cells, selection, readTabSeparated(text), format)
      apply(change, t('components.grid.pasted', { count: change.touched }))
    },
  }
}

/** An edit that leaves the same value is no step to undo, unless it makes an inherited value the cell's own. */
function changesSomething(edit: GridEdit, cells: readonly ModelRow[], rejected: RejectedTexts): boolean {
  const row = cells.find((each) => each[0]?.rowId === edit.rowId)
  const cell = row?.find((each) => each?.columnId === edit.columnId)
  if (!cell) return false
  const same = Object.is(cell.cell.value, edit.value)
  return !same || (cell.cell.inherited === true && edit.value !== null) || rejected.of(cell) !== null
}

/** Brings the keyboard to the cursor's cell after the grid was used, and never takes it from elsewhere. */
function useFocusedCell(table: RefObject<HTMLTableElement | null>, cursor: Position, editing: Editing | null) {
  const wanted = useRef(false)
  useLayoutEffect(() => {
    if (!wanted.current || editing !== null) return
    wanted.current = false
    const cell = table.current?.querySelector<HTMLElement>(
      `tr[data-row="${cursor.row}"] > [data-column="${cursor.column}"]`,
    )
    const inner = cell?.hasAttribute('data-actions') === true ? cell.querySelector<HTMLElement>('button') : null
    ;(inner ?? cell)?.focus()
  })
  return {
    want: () => {
      wanted.current = true
    },
  }
}
