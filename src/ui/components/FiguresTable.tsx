import { useRef } from 'react'
import { useFormat, useT } from '../state/preferences.ts'
import { copiedFigures } from './figures/figureAtPlace.ts'
import { figuresEvents } from './figures/figuresEvents.ts'
import { FiguresRowView } from './figures/FiguresRowView.tsx'
import { FiguresSums } from './figures/FiguresSums.tsx'
import styles from './figures/FiguresTable.module.css'
import type { FiguresColumn, FiguresElsewhere, FiguresRow, GetFigure } from './figures/figuresTypes.ts'
import { useFiguresCursor } from './figures/useFiguresCursor.ts'
import { placesOf, type Position } from './grid/gridSelection.ts'
import { CsvButton } from './CsvButton.tsx'
import { showToast } from './toastStore.ts'

interface FiguresTableProps {
  /** The name of the statement. */
  readonly label: string
  /** The head of the column of labels; "in euros" is added when the rows hold amounts. */
  readonly rowHeader: string
  readonly columns: readonly FiguresColumn[]
  readonly rows: readonly FiguresRow[]
  readonly getFigure: GetFigure
  /** What the same figures are elsewhere; those that differ are marked, and say so. */
  readonly elsewhere?: FiguresElsewhere | null
  /** A click or Enter on a figure: where does it come from? */
  readonly onExplain?: (rowId: string, columnId: string, anchor: HTMLElement) => void
  /** A click or Enter on the label of a row that folds. */
  readonly onToggle?: (rowId: string) => void
  /** A click or Enter on the label of a row that opens. */
  readonly onOpenRow?: (rowId: string) => void
  /** The column in which the person now is. */
  readonly onPlace?: (columnId: string) => void
  /** In pixels; without it the table takes the height it is given. */
  readonly maxHeight?: number
  readonly rowHeaderWidth?: number
  /** Of each column of figures, in pixels. */
  readonly columnWidth?: number
}

/** Beyond this the eye loses the line between a label and its figures. */
const widestGap = 160

/** A statement as in an annual report; every figure can be reached with the arrows and asked where it comes from. */
export function FiguresTable(props: FiguresTableProps) {
  const { columns, rows, rowHeaderWidth = 300, columnWidth = 96 } = props
  const t = useT()
  const format = useFormat()
  const table = useRef<HTMLTableElement>(null)
  const cursor = useFiguresCursor(rows, columns, table)
  const { at, selection } = cursor
  const size = { rows: rows.length, columns: columns.length + 1 }
  const { onPlace } = props

  const go = (to: Position, extend = false) => {
    cursor.go(to, extend)
    const column = columns[to.column - 1]
    if (column) onPlace?.(column.id)
  }
  const open = (place: Position, anchor: EventTarget) => {
    const row = rows[place.row]
    const column = columns[place.column - 1]
    if (row && place.column === 0 && row.folded !== undefined) props.onToggle?.(row.id)
    if (row && place.column === 0 && row.opens) props.onOpenRow?.(row.id)
    const asked = row && column && row.explains !== false && column.explains !== false
    const stands = asked && row.type !== 'heading' && props.getFigure(row.id, column.id) !== null
    if (stands && anchor instanceof HTMLElement) {
      props.onExplain?.(row.id, column.id, anchor)
    }
  }
  const copy = () => {
    showToast({ message: t('components.grid.copied', { count: placesOf(selection).length }) })
    return copiedFigures(selection, rows, columns, props.getFigure, format)
  }
  const narrowest = rowHeaderWidth + columns.length * columnWidth
  const hasAmounts = rows.some((row) => row.type !== 'heading' && (row.unit ?? 'amount') === 'amount')
  return (
    <div className={styles.frame}>
      <div
        className={styles.scroll}
        style={{ maxHeight: props.maxHeight, scrollPaddingLeft: rowHeaderWidth, scrollPaddingTop: 40 }}
      >
        <table
          ref={table}
          role="grid"
          className={styles.table}
          style={{ minWidth: narrowest, maxWidth: narrowest + widestGap }}
          aria-label={props.label}
          aria-readonly
          aria-rowcount={rows.length + 1}
          aria-colcount={size.columns}
          aria-multiselectable
          data-placed={cursor.isPlaced || undefined}
          {...figuresEvents({ cursor, size, go, open, copy })}
        >
          <colgroup>
            <col />
            {columns.map((column) => (
              <col key={column.id} style={{ width: columnWidth }} />
            ))}
          </colgroup>
          <thead>
            <tr role="row" aria-rowindex={1}>
              <th role="columnheader" scope="col" aria-colindex={1}>
                {props.rowHeader}
                {hasAmounts && <span className={styles.unit}>{format.figureUnit}</span>}
                {rows.length > 0 && <CsvButton />}
              </th>
              {columns.map((column, index) => (
                <th
                  key={column.id}
                  role="columnheader"
                  scope="col"
                  aria-colindex={index + 2}
                  data-total={column.total || undefined}
                >
                  {column.label}
                  {column.detail !== undefined && <span className={styles.detail}>{column.detail}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <FiguresRowView
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                getFigure={props.getFigure}
                elsewhere={props.elsewhere ?? null}
                active={at.row === index ? at.column : null}
                selectedFrom={index >= selection.top && index <= selection.bottom ? selection.left : null}
                selectedTo={index >= selection.top && index <= selection.bottom ? selection.right : null}
                explains={props.onExplain !== undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <FiguresSums rows={rows} columns={columns} getFigure={props.getFigure} selection={selection} />
    </div>
  )
}
