import { IconChevronDown, IconChevronRight, IconGripVertical, IconMessage } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useT } from '../../state/preferences.ts'
import { CellEditor, type AfterCommit } from './CellEditor.tsx'
import styles from './DataGrid.module.css'
import { GridCellView } from './GridCellView.tsx'
import { sameCells, type ModelCell, type ModelRow } from './gridModel.ts'
import type { Editing } from './gridState.ts'
import type { GridColumn, GridRow } from './gridTypes.ts'
import type { RejectedTexts } from './useRejectedTexts.ts'
import type { RowDrop } from './useRowDrag.ts'

interface GridRowViewProps {
  readonly row: GridRow
  readonly index: number
  readonly cells: ModelRow
  readonly columns: readonly GridColumn[]
  readonly rejected: RejectedTexts
  /** The column the cursor is in, when it is in this row. */
  readonly active: number | null
  /** First and last selected column, when the selection crosses this row. */
  readonly selectedFrom: number | null
  readonly selectedTo: number | null
  /** The field, when it is in this row. */
  readonly editing: Editing | null
  readonly opens: boolean
  /** How a text typed in a column of the row is understood; null for a plain figure. */
  readonly understand: ((rowId: string, columnId: string, text: string) => string | null) | undefined
  readonly isMovable: boolean
  /** A dragged row would go there. */
  readonly drop: RowDrop['side'] | null
  readonly actions: ((row: GridRow, tabIndex: -1) => ReactNode) | undefined
  readonly onCommit: (cell: ModelCell, text: string, after: AfterCommit) => void
  readonly onCancel: () => void
}

/** One row; drawn again only when something in it changed. */
export const GridRowView = memo(function GridRowView(props: GridRowViewProps) {
  const { row, index, cells, columns, active, selectedFrom, selectedTo, editing } = props
  const selected = (column: number) =>
    selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo
  const startOf = (column: number) => (editing?.at.column === column ? editing.start : null)
  const commit = (cell: ModelCell | null) => (text: string, after: AfterCommit) => {
    if (cell) props.onCommit(cell, text, after)
  }
  const label = cells[0] ?? null
  const actionsColumn = columns.length + 1
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      data-type={row.type}
      data-muted={row.muted || undefined}
      data-current={row.current || undefined}
      data-drop={props.drop ?? undefined}
    >
      <th
        role="rowheader"
        scope="row"
        aria-colindex={1}
        aria-selected={selected(0)}
        aria-expanded={row.folded === undefined ? undefined : !row.folded}
        data-column={0}
        data-opens={props.opens || undefined}
        tabIndex={active === 0 ? 0 : -1}
        title={row.detail}
      >
        {props.isMovable && <RowGrip />}
        <RowLabel row={row}>
          {label && startOf(0) !== null && (
            <CellEditor
              label={row.label}
              kind={label.kind}
              start={startOf(0) ?? ''}
              onCommit={commit(label)}
              onCancel={props.onCancel}
            />
          )}
        </RowLabel>
      </th>
      {columns.map((column, at) => {
        const cell = cells[at + 1] ?? null
        return (
          <GridCellView
            key={column.id}
            cell={cell}
            rejected={cell && props.rejected.of(cell)}
            column={at + 1}
            fieldLabel={`${row.label}, ${column.label}`}
            isTotalColumn={column.total === true}
            active={active === at + 1}
            selected={selected(at + 1)}
            start={startOf(at + 1)}
            drawn={cell && column.draw ? column.draw(row.id) : undefined}
            understand={props.understand && ((text) => props.understand?.(row.id, column.id, text) ?? null)}
            onCommit={commit(cell)}
            onCancel={props.onCancel}
          />
        )
      })}
      {props.actions && (
        <td
          role="gridcell"
          aria-colindex={actionsColumn + 1}
          data-column={actionsColumn}
          data-actions
          tabIndex={active === actionsColumn ? 0 : -1}
        >
          {props.actions(row, -1)}
        </td>
      )}
    </tr>
  )
}, isSameRow)

/** Where a row is taken to be dragged among the others. */
function RowGrip() {
  const t = useT()
  return (
    <span className={styles.grip} data-grip aria-hidden title={t('components.grid.grip')}>
      <IconGripVertical size={13} />
    </span>
  )
}

function RowLabel({ row, children }: { readonly row: GridRow; readonly children: ReactNode }) {
  const Chevron = row.folded === true ? IconChevronRight : IconChevronDown
  return (
    <span className={styles.label} style={{ paddingLeft: (row.level ?? 0) * 14 }}>
      {row.folded !== undefined && <Chevron size={14} aria-hidden />}
      {row.color !== undefined && <span className={styles.swatch} style={{ background: row.color }} />}
      {children === null || children === false ? <span className={styles.labelText}>{row.label}</span> : children}
      {row.mark !== undefined && <span className={styles.mark}>{row.mark}</span>}
      {row.noted !== undefined && (
        <span className={styles.noted} role="img" aria-label={row.noted} title={row.noted}>
          <IconMessage size={13} aria-hidden />
        </span>
      )}
      {row.detail !== undefined && <span className={styles.detail}>{row.detail}</span>}
    </span>
  )
}

/** The handlers are new on every drawing, but only a row with a field calls them. */
function isSameRow(before: GridRowViewProps, after: GridRowViewProps): boolean {
  return (
    after.editing === null &&
    before.editing === null &&
    sameFields(before.row, after.row) &&
    before.index === after.index &&
    sameCells(before.cells, after.cells) &&
    before.columns === after.columns &&
    after.cells.every((cell) => !cell || before.rejected.of(cell) === after.rejected.of(cell)) &&
    before.active === after.active &&
    before.selectedFrom === after.selectedFrom &&
    before.selectedTo === after.selectedTo &&
    before.opens === after.opens &&
    before.isMovable === after.isMovable &&
    before.drop === after.drop &&
    before.actions === after.actions
  )
}

function sameFields(one: GridRow, other: GridRow): boolean {
  const fields = Object.keys({ ...one, ...other }) as (keyof GridRow)[] // The keys of two rows are keys of rows.
  return fields.every((field) => one[field] === other[field])
}
