import { useId, useMemo, useRef, type ReactNode } from 'react'
import { useT } from '../state/preferences.ts'
import { isFigure } from './grid/cellText.ts'
import styles from './grid/DataGrid.module.css'
import { gridEvents } from './grid/gridEvents.ts'
import { gridModel, type GetCell } from './grid/gridModel.ts'
import { GridRowView } from './grid/GridRowView.tsx'
import { GridStatus } from './grid/GridStatus.tsx'
import type { CellKind, GridColumn, GridEdit, GridRow } from './grid/gridTypes.ts'
import { useGridController } from './grid/useGridController.ts'
import { CsvButton } from './CsvButton.tsx'

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
  /** What stands at the end of each row; its buttons take the given tabIndex. */
  readonly rowActions?: (row: GridRow, tabIndex: -1) => ReactNode
  /** What stands in place of the rows when there is none. */
  readonly empty?: ReactNode
  /** In pixels; without it the grid takes the height it is given. */
  readonly maxHeight?: number
  /** In pixels; the labels take whatever width is left beyond it. */
  readonly rowHeaderWidth?: number
}

const actionsWidth = 44
const widths: Readonly<Record<CellKind['kind'], number>> = {
  amount: 104,
  rate: 84,
  integer: 84,
  number: 84,
  month: 104,
  text: 180,
  choice: 140,
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
  const columnCount = columns.length + 1 + (rowActions ? 1 : 0)
  const size = { rows: rows.length, columns: columnCount }
  const { rowHeader, onEdit, onOpenRow } = props
  const grid = useGridController({ rows, columns, rowHeader, cells, size, table, onEdit, onOpenRow })
  const { at: cursor, selection, editing } = grid.cursor

  const widthOf = (column: GridColumn) => column.width ?? widths[column.kind.kind]
  const total = columns.reduce((sum, column) => sum + widthOf(column), rowHeaderWidth + (rowActions ? actionsWidth : 0))
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
          {...gridEvents(grid)}
        >
          <colgroup>
            <col />
            {columns.map((column) => (
              <col key={column.id} style={{ width: widthOf(column) }} />
            ))}
            {rowActions && <col style={{ width: actionsWidth }} />}
          </colgroup>
          <thead>
            <tr role="row" aria-rowindex={1}>
              <th role="columnheader" scope="col" aria-colindex={1}>
                {rowHeader}
                {columns.some((column) => column.kind.kind === 'amount') && (
                  <span className={styles.unit}>{t('units.euros')}</span>
                )}
                {rows.length > 0 && <CsvButton />}
              </th>
              {columns.map((column, index) => (
                <th
                  key={column.id}
                  role="columnheader"
                  scope="col"
                  aria-colindex={index + 2}
                  title={column.hint}
                  data-figure={isFigure(column.kind) || undefined}
                  data-total={column.total || undefined}
                >
                  {column.label}
                </th>
              ))}
              {rowActions && (
                <th role="columnheader" scope="col" aria-colindex={columnCount}>
                  <span className="al-hidden">{t('components.grid.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
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
      <GridStatus cells={cells} selection={selection} rejectedCount={grid.rejected.count} said={grid.said} />
    </div>
  )
}
