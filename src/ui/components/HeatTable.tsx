import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './HeatTable.module.css'
import { CsvButton } from './CsvButton.tsx'

/** How a cell stands: cash holds, goes under its floor, goes under zero; or nothing is judged. */
export type HeatTone = 'good' | 'warning' | 'danger' | 'neutral'

/** One cell: its figure (empty where there are only words), what it says under it, and how it stands; `verdict` says the tone in words. */
export interface HeatCell {
  readonly text: string
  readonly detail?: string
  readonly tone: HeatTone
  readonly verdict?: string
  /** Whether the cell can be opened where the table opens cells; it can, unless told. */
  readonly opens?: boolean
  /** The exact figure, as it is exported; its words are, unless told. */
  readonly raw?: string | undefined
}

interface HeatHead {
  readonly id: string
  readonly label: string
  readonly detail?: string
}

interface HeatTableProps {
  readonly label: string
  /** What the first column holds. */
  readonly rowHeader: string
  readonly columns: readonly HeatHead[]
  readonly rows: readonly (HeatHead & { readonly mark?: ReactNode })[]
  /** Null leaves the cell blank. */
  getCell(rowId: string, columnId: string): HeatCell | null
  readonly selected?: { readonly row: string; readonly column: string } | null
  readonly onSelect?: (rowId: string, columnId: string) => void
  /** Narrow cells that hold a mark and a short figure. */
  readonly isCompact?: boolean
}

const icons = { good: IconCircleCheck, warning: IconAlertTriangle, danger: IconAlertOctagon, neutral: null }

/** A table of outcomes: each cell a figure that may be opened, coloured by how it stands and marked by an icon as well. */
export function HeatTable(props: HeatTableProps) {
  const { label, rowHeader, columns, rows, getCell, selected, onSelect, isCompact = false } = props
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} data-compact={isCompact || undefined}>
        <caption className="al-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {rowHeader}
              <CsvButton />
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
                {column.detail !== undefined && <span className={styles.detail}>{column.detail}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.rowHead}>
                {row.label}
                {row.mark}
                {row.detail !== undefined && <span className={styles.detail}>{row.detail}</span>}
              </th>
              {columns.map((column) => {
                const cell = getCell(row.id, column.id)
                const isSelected = selected?.row === row.id && selected.column === column.id
                return (
                  <td
                    key={column.id}
                    data-tone={cell?.tone}
                    data-selected={isSelected || undefined}
                    data-value={cell?.raw}
                    data-detail={cell?.raw === undefined ? undefined : cell.detail}
                  >
                    {cell && (
                      <CellFace
                        cell={cell}
                        isSelected={isSelected}
                        {...(onSelect && cell.opens !== false ? { onOpen: () => onSelect(row.id, column.id) } : {})}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellFaceProps {
  readonly cell: HeatCell
  readonly isSelected: boolean
  readonly onOpen?: () => void
}

function CellFace({ cell, isSelected, onOpen }: CellFaceProps) {
  const Icon = icons[cell.tone]
  const face = (
    <>
      {cell.text !== '' && (
        <span className={styles.figure}>
          {Icon && <Icon size={13} aria-hidden />}
          <span className="al-figure">{cell.text}</span>
        </span>
      )}
      {cell.detail !== undefined && <span className={styles.detail}>{cell.detail}</span>}
      {cell.verdict !== undefined && <span className="al-hidden">{cell.verdict}</span>}
    </>
  )
  if (!onOpen) return <span className={styles.face}>{face}</span>
  return (
    <button type="button" className={styles.face} aria-pressed={isSelected} onClick={onOpen}>
      {face}
    </button>
  )
}
