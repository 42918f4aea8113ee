import { useId, useMemo, useRef, type ReactNode } from 'react'
import { useFormat, useT } from '../state/preferences.ts'
import { axesOf } from './grid/axes.ts'
import { useCurrentGrid } from './grid/currentGrid.ts'
import styles from './grid/DataGrid.module.css'
import { gridEvents } from './grid/gridEvents.ts'
import { GridHead, gridWidth } from './grid/GridHead.tsx'
import { gridModel, type GetCell } from './grid/gridModel.ts'
import { GridRowView } from './grid/GridRowView.tsx'
import { GridStatus } from './grid/GridStatus.tsx'
import type { GridColumn, GridEdit, GridRow, RowMoves, RowTiming } from './grid/gridTypes.ts'
import type { SeriesOffer } from './grid/seriesOffer.ts'
import { understood } from './grid/understood.ts'
import { useGridController } from './grid/useGridController.ts'
import { useRowDrag } from './grid/useRowDrag.ts'

interface DataGridProps {
  /** What the grid is, for those who do not see it. */
  readonly label: string
  /** The head of the column of labels. */
  readonly rowHeader: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** The cell of a row and a column; null where nothing stands. */
  readonly getCell: GetCell
  /** One action of the person: one step to undo. */
  readonly onEdit: (edits: readonly GridEdit[]) => void
  /** Enter or a click on a label: opens a line, folds or unfolds a group. */
  readonly onOpenRow?: (rowId: string) => void
  /** Reads a text typed in a cell as a series; null when it is a plain figure. */
  readonly readSeries?: (rowId: string, columnId: string, text: string) => SeriesOffer | null
  readonly rowMoves?: RowMoves
  readonly timing?: RowTiming
  /** What may be typed or done here, under the grid. */
  readonly hint?: string
  /** What the grid shows (a scenario): texts that could not be taken are let go when it changes, the place is kept. */
  readonly shows?: string
  /** What stands at the end of each row; its buttons take the given tabIndex. */
  readonly rowActions?: (row: GridRow, tabIndex: -1) => ReactNode
  /** What stands in place of the rows when there is none. */
  readonly empty?: ReactNode
  /** In pixels; without it the grid takes the height it is given. */
  readonly maxHeight?: number
  /** In pixels; the labels take whatever width is left beyond it. */
  readonly rowHeaderWidth?: number
}

/**
 * A table typed like a spreadsheet: keyboard, blocks copied and pasted, filling, figures read as people write them.
 * The screen holds the values; what cannot be read stays in its cell, marked, with its reason.
 */
export function DataGrid(props: DataGridProps) {
  const { columns, rows, getCell, rowActions, rowHeaderWidth = 240 } = props
  const t = useT()
  const helpId = useId()
  const table = useRef<HTMLTableElement>(null)
  const cells = useMemo(() => gridModel(rows, columns, getCell), [rows, columns, getCell])
  const hasActions = rowActions !== undefined
  const axes = useMemo(() => axesOf(rows, columns, hasActions), [rows, columns, hasActions])
  const columnCount = axes.columns.length
  const { rowHeader, onEdit, onOpenRow, readSeries, rowMoves, timing, shows = '' } = props
  const matter = {
    rows,
    columns,
    rowHeader,
    cells,
    axes,
    shows,
    table,
    onEdit,
    onOpenRow,
    readSeries,
    rowMoves,
    timing,
  }
  const grid = useGridController(matter)
  const enter = useCurrentGrid(grid)
  const drag = useRowDrag(rows, rowMoves)
  const { at: cursor, selection, editing } = grid.cursor
  const format = useFormat()
  const understand = (rowId: string, columnId: string, text: string) => {
    const kind = cells.find(([first]) => first?.rowId === rowId)?.find((cell) => cell?.columnId === columnId)?.kind
    const read = readSeries && ((typed: string) => readSeries(rowId, columnId, typed))
    return kind === undefined ? null : understood(text, kind, read, { t, format })
  }

  const total = gridWidth(columns, rowHeaderWidth, hasActions)
  return (
    <div className={styles.frame}>
      <div
        className={styles.scroll}
        style={{ maxHeight: props.maxHeight, scrollPaddingLeft: rowHeaderWidth, scrollPaddingTop: 31 }}
      >
        <table
          ref={table}
          role="grid"
          className={styles.grid}
          style={{ minWidth: total }}
          aria-label={props.label}
          aria-describedby={helpId}
          aria-rowcount={rows.length + 1}
          aria-colcount={columnCount}
          aria-multiselectable
          data-placed={grid.cursor.isPlaced || undefined}
          data-dragging={drag.dragged === null ? undefined : true}
          {...gridEvents(grid, enter)}
          {...drag.handlers}
        >
          <GridHead
            rowHeader={rowHeader}
            rowHeaderWidth={rowHeaderWidth}
            columns={columns}
            columnCount={columnCount}
            hasActions={hasActions}
            saves={rows.length > 0}
          />
          <tbody>
            {rows.map((row, index) => {
              const inSelection = index >= selection.top && index <= selection.bottom
              return (
                <GridRowView
                  key={row.id}
                  row={row}
                  index={index}
                  cells={cells[index] ?? []}
                  columns={columns}
                  rejected={grid.rejected}
                  active={cursor.row === index ? cursor.column : null}
                  selectedFrom={inSelection ? selection.left : null}
                  selectedTo={inSelection ? selection.right : null}
                  editing={editing?.at.row === index ? editing : null}
                  opens={onOpenRow !== undefined && (row.type === 'line' || row.folded !== undefined)}
                  understand={understand}
                  isMovable={row.type === 'line' && (rowMoves?.among(row.id).length ?? 0) > 1}
                  drop={drag.drop?.target === row.id ? drag.drop.side : null}
                  actions={rowActions}
                  onCommit={grid.commit}
                  onCancel={grid.cursor.cancelTyping}
                />
              )
            })}
          </tbody>
        </table>
        {rows.length === 0 && <div className={styles.empty}>{props.empty ?? t('components.grid.empty')}</div>}
      </div>
      <span id={helpId} className="al-hidden">
        {t('components.grid.help')}
      </span>
      <GridStatus
        cells={cells}
        selection={selection}
        rejectedCount={grid.rejected.count}
        said={grid.said}
        hint={props.hint ?? ''}
      />
    </div>
  )
}
