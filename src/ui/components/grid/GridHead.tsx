import { useT } from '../../state/preferences.ts'
import { CsvButton } from '../CsvButton.tsx'
import { isFigure } from './cellText.ts'
import styles from './DataGrid.module.css'
import type { CellKind, GridColumn } from './gridTypes.ts'

interface GridHeadProps {
  readonly rowHeader: string
  readonly rowHeaderWidth: number
  readonly columns: readonly GridColumn[]
  readonly columnCount: number
  readonly hasActions: boolean
  /** There are rows to save. */
  readonly saves: boolean
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

const widthOf = (column: GridColumn) => column.width ?? widths[column.kind.kind]

/** The least width of a grid, in pixels. */
export function gridWidth(columns: readonly GridColumn[], rowHeaderWidth: number, hasActions: boolean): number {
  return columns.reduce((sum, column) => sum + widthOf(column), rowHeaderWidth + (hasActions ? actionsWidth : 0))
}

/** The widths of a grid and its row of heads; the labels take what is left, unless a column grows. */
export function GridHead(props: GridHeadProps) {
  const { rowHeader, rowHeaderWidth, columns, columnCount, hasActions } = props
  const t = useT()
  const grows = columns.some((column) => column.grows)
  return (
    <>
      <colgroup>
        <col style={grows ? { width: rowHeaderWidth } : undefined} />
        {columns.map((column) => (
          <col key={column.id} style={column.grows ? undefined : { width: widthOf(column) }} />
        ))}
        {hasActions && <col style={{ width: actionsWidth }} />}
      </colgroup>
      <thead>
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col" aria-colindex={1}>
            {rowHeader}
            {columns.some((column) => column.kind.kind === 'amount') && (
              <span className={styles.unit}>{t('units.euros')}</span>
            )}
            {props.saves && <CsvButton />}
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
              {column.head}
              <span className={column.head === undefined ? undefined : 'al-hidden'}>{column.label}</span>
            </th>
          ))}
          {hasActions && (
            <th role="columnheader" scope="col" aria-colindex={columnCount}>
              <span className="al-hidden">{t('components.grid.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
    </>
  )
}
