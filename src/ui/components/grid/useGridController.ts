import { useState, type RefObject } from 'react'
import { typingErrorText } from '../../../i18n/typingErrorText.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { AfterCommit } from './CellEditor.tsx'
import { typedText } from './cellText.ts'
import {
  clearEdits,
  fillEdits,
  pasteEdits,
  selectionTexts,
  textEdits,
  type GridChange,
  type RejectedText,
} from './gridEdits.ts'
import type { ModelCell, ModelRow } from './gridModel.ts'
import type { Axes } from './axes.ts'
import type { CurrentGrid } from './currentGrid.ts'
import { placesOf } from './gridSelection.ts'
import {
  labelColumn,
  type GridColumn,
  type GridEdit,
  type GridRow,
  type RowMoves,
  type RowTiming,
} from './gridTypes.ts'
import { rowCommands } from './rowCommands.ts'
import { runCommand, type CommandActions } from './runCommand.ts'
import type { SeriesOffer } from './seriesOffer.ts'
import { readTabSeparated, writeTabSeparated } from './tabSeparated.ts'
import { useGridCursor, type GridCursor } from './useGridCursor.ts'
import { useRejectedTexts, type RejectedTexts } from './useRejectedTexts.ts'

interface ControllerInput {
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  /** The head of the column of labels. */
  readonly rowHeader: string
  readonly cells: readonly ModelRow[]
  readonly axes: Axes
  /** What the grid shows; texts that could not be taken are let go when it shows something else. */
  readonly shows: string
  readonly table: RefObject<HTMLTableElement | null>
  readonly onEdit: (edits: readonly GridEdit[]) => void
  readonly onOpenRow: ((rowId: string) => void) | undefined
  readonly readSeries: ((rowId: string, columnId: string, text: string) => SeriesOffer | null) | undefined
  readonly rowMoves: RowMoves | undefined
  readonly timing: RowTiming | undefined
}

/** What the grid shows and what it does with keys, the mouse and the clipboard. */
export interface GridController extends CurrentGrid {
  readonly cursor: GridCursor
  readonly rejected: RejectedTexts
  /** The last thing that happened, in words. */
  readonly said: string
  edit(): boolean
  commit(cell: ModelCell, text: string, after: AfterCommit): void
  copy(): string
  cut(): string
  paste(text: string): void
  open(row: number): boolean
}

/** Where the person is in the grid, and what each action does to the plan through `onEdit`. */
export function useGridController(input: ControllerInput): GridController {
  const { cells, axes, rows, rowMoves, timing } = input
  const t = useT()
  const format = useFormat()
  const cursor = useGridCursor(cells, axes, input.table)
  const rejected = useRejectedTexts(cells, input.shows)
  const { said, say, apply } = useApply(input, rejected)
  const size = { rows: axes.rows.length, columns: axes.columns.length }
  const ofRows = rowCommands({ rows, selection: cursor.selection, rowMoves, timing, t, say, stay: cursor.stay })
  const textOf = (cell: ModelCell) => rejected.of(cell)?.text ?? typedText(cell.cell.value, cell.kind, format)

  const actions: CommandActions = {
    edit: (start) => {
      const cell = cursor.cellAt(cursor.at)
      if (cell?.editable !== true) return false
      cursor.type(start ?? textOf(cell))
      return true
    },
    clear: () => apply(clearEdits(cells, cursor.selection, format)),
    fill: (direction) => apply(fillEdits(cells, cursor.selection, direction, format)),
    open: (row) => openRow(input.rows[row], input.onOpenRow),
    moveRows: ofRows.moveRows,
    retime: ofRows.retime,
  }
  const take = (cell: ModelCell, text: string) => {
    const { rowId, columnId } = cell
    const offer = columnId === labelColumn ? null : (input.readSeries?.(rowId, columnId, text) ?? null)
    if (offer === null) return apply(textEdits([{ cell, text }], format, true))
    const nothing = { edits: [], rejected: [], touched: 1, outside: 0 }
    if (!offer.ok) return apply({ ...nothing, rejected: [{ rowId, columnId, text, error: offer.error }] })
    rejected.record({ ...nothing, edits: [{ rowId, columnId, value: null }] })
    say(offer.preview)
    offer.take()
  }
  const copy = () => {
    say(t('components.grid.copied', { count: placesOf(cursor.selection).length }))
    return writeTabSeparated(selectionTexts(cells, cursor.selection, format))
  }
  return {
    cursor,
    rejected,
    said,
    can: ofRows.can,
    run: (command) => runCommand(command, cursor, size, actions),
    edit: () => actions.edit(),
    open: (row) => actions.open(row),
    commit: (cell, text, after) => {
      cursor.stopTyping()
      if (text !== textOf(cell)) take(cell, text)
      if (after === 'down' || after === 'up') cursor.go(cursor.nextInColumn(after === 'down' ? 1 : -1), false)
      if (after === 'next' || after === 'previous')
        cursor.go(cursor.next(after === 'next' ? 1 : -1) ?? cursor.at, false)
    },
    copy,
    cut: () => {
      const text = copy()
      actions.clear()
      return text
    },
    paste: (text) => apply(pasteEdits(cells, cursor.selection, readTabSeparated(text), format), true),
  }
}

/** Hands the edits of a change to the screen, keeps the refused texts, and says what happened. */
function useApply({ cells, rows, columns, rowHeader, onEdit }: ControllerInput, rejected: RejectedTexts) {
  const t = useT()
  const [said, setSaid] = useState('')
  const refusal = ({ rowId, columnId, text, error }: RejectedText) => {
    const column = columns.find(({ id }) => id === columnId)?.label
    return t('components.grid.refused', {
      row: rows.find(({ id }) => id === rowId)?.label ?? '',
      column: columnId === labelColumn ? rowHeader : (column ?? ''),
      text,
      reason: typingErrorText(t, error),
    })
  }
  const apply = (change: GridChange, pasted = false) => {
    const edits = change.edits.filter((edit) => changesSomething(edit, cells, rejected))
    rejected.record(change)
    if (edits.length > 0) onEdit(edits)
    const [refused] = change.rejected
    const words = [
      pasted ? t('components.grid.pasted', { count: change.touched }) : '',
      change.outside > 0 ? t('components.grid.pastedOutside', { count: change.outside }) : '',
      refused ? refusal(refused) : '',
    ]
    setSaid(words.filter(Boolean).join(' · '))
  }
  return { said, say: setSaid, apply }
}

/** An edit that leaves the same value is no step to undo, unless it makes an inherited value the cell's own. */
function changesSomething(edit: GridEdit, cells: readonly ModelRow[], rejected: RejectedTexts): boolean {
  const row = cells.find((each) => each[0]?.rowId === edit.rowId)
  const cell = row?.find((each) => each?.columnId === edit.columnId)
  if (!cell) return false
  const same = Object.is(cell.cell.value, edit.value)
  return !same || (cell.cell.inherited === true && edit.value !== null) || rejected.of(cell) !== null
}

function openRow(row: GridRow | undefined, onOpenRow: ((rowId: string) => void) | undefined): boolean {
  if (!row || !onOpenRow || (row.type !== 'line' && row.folded === undefined)) return false
  onOpenRow(row.id)
  return true
}
