import { withFormulaBack } from '../../../exchange/csv/formulaText.ts'
import type { Format } from '../../../i18n/format.ts'
import type { TypingError } from '../../../i18n/typed.ts'
import { copiedText, typedText } from './cellText.ts'
import type { ModelCell, ModelRow } from './gridModel.ts'
import { blockBetween, placesOf, type Block, type Position } from './gridSelection.ts'
import { labelColumn, type GridEdit } from './gridTypes.ts'
import { readCell } from './readCell.ts'

/** A text that could not be taken: it stays in its cell with its reason, until the cell is typed again. */
export interface RejectedText {
  readonly rowId: string
  readonly columnId: string
  readonly text: string
  readonly error: TypingError
}

/** What one action on the grid comes to. */
export interface GridChange {
  readonly edits: readonly GridEdit[]
  readonly rejected: readonly RejectedText[]
  /** How many cells took or kept a text. */
  readonly touched: number
  /** How many values met no cell that can be edited. */
  readonly outside: number
}

type Cells = readonly ModelRow[]

const cellAt = (cells: Cells, { row, column }: Position): ModelCell | null => cells[row]?.[column] ?? null

/** Puts texts into cells, each read by its own kind. */
export function textEdits(
  targets: readonly { readonly cell: ModelCell | null; readonly text: string }[],
  format: Format,
  typed = false,
): GridChange {
  const edits: GridEdit[] = []
  const rejected: RejectedText[] = []
  let outside = 0
  for (const { cell, text } of targets) {
    if (!cell?.editable) {
      outside += text.trim() === '' ? 0 : 1
      continue
    }
    // A line always keeps a name: emptying it leaves the one it had.
    if (cell.columnId === labelColumn && text.trim() === '') continue
    const place = { rowId: cell.rowId, columnId: cell.columnId }
    const required = cell.cell.required === true
    const result = readCell(text, cell.kind, format, { required, bareRate: typed ? 'percent' : 'asItLooks' })
    if (result.ok) edits.push({ ...place, value: result.value })
    else rejected.push({ ...place, text, error: result.error })
  }
  return { edits, rejected, touched: edits.length + rejected.length, outside }
}

/** Pastes a table from the selection's first cell; one copied cell fills the whole selection. */
export function pasteEdits(
  cells: Cells,
  selection: Block,
  table: readonly (readonly string[])[],
  format: Format,
): GridChange {
  const [[only] = []] = table
  if (table.length === 1 && table[0]?.length === 1 && only !== undefined) {
    return textEdits(
      placesOf(selection).map((place) => ({ cell: cellAt(cells, place), text: withFormulaBack(only) })),
      format,
    )
  }
  const targets = table.flatMap((texts, row) =>
    texts.map((text, column) => ({
      cell: cellAt(cells, { row: selection.top + row, column: selection.left + column }),
      text: withFormulaBack(text),
    })),
  )
  return textEdits(targets, format)
}

/** Empties the cells of a selection that may be empty. */
export function clearEdits(cells: Cells, selection: Block, format: Format): GridChange {
  const editable = placesOf(selection).map((place) => cellAt(cells, place))
  return textEdits(
    editable.map((cell) => ({ cell, text: '' })),
    format,
  )
}

/** Repeats the first row of a selection downwards (or its first column rightwards); a single cell takes its neighbour. */
export function fillEdits(cells: Cells, selection: Block, direction: 'down' | 'right', format: Format): GridChange {
  const isDown = direction === 'down'
  const single = isDown ? selection.top === selection.bottom : selection.left === selection.right
  const sourceRow = selection.top - (isDown && single ? 1 : 0)
  const sourceColumn = selection.left - (!isDown && single ? 1 : 0)
  const places = placesOf(selection).filter((place) =>
    isDown ? place.row !== sourceRow : place.column !== sourceColumn,
  )
  const targets = places.flatMap((place) => {
    const from = cellAt(cells, isDown ? { ...place, row: sourceRow } : { ...place, column: sourceColumn })
    return from ? [{ cell: cellAt(cells, place), text: typedText(from.cell.value, from.kind, format) }] : []
  })
  return textEdits(targets, format)
}

/** The texts of a selection, as they are put on the clipboard. */
export function selectionTexts(cells: Cells, selection: Block, format: Format): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (let row = selection.top; row <= selection.bottom; row += 1) {
    const across = blockBetween({ row, column: selection.left }, { row, column: selection.right })
    rows.push(
      placesOf(across).map((place) => {
        const cell = cellAt(cells, place)
        return cell ? copiedText(cell.cell.value, cell.kind, format) : ''
      }),
    )
  }
  return rows
}
