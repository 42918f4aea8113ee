import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo } from 'react'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './FiguresTable.module.css'
import { rawAmount, rawNumber, rawPercent } from '../csv/rawValue.ts'
import { figureText } from './figureText.ts'
import type { FiguresColumn, FiguresElsewhere, FiguresRow, GetFigure } from './figuresTypes.ts'

interface FiguresRowViewProps {
  readonly row: FiguresRow
  readonly index: number
  readonly columns: readonly FiguresColumn[]
  readonly getFigure: GetFigure
  readonly elsewhere: FiguresElsewhere | null
  /** The column of the keyboard, when it is in this row; 0 is the label. */
  readonly active: number | null
  /** The first and the last selected column, when the selection crosses this row. */
  readonly selectedFrom: number | null
  readonly selectedTo: number | null
  readonly explains: boolean
}

/** One row of a statement; drawn again only when it changed. */
export const FiguresRowView = memo(function FiguresRowView(props: FiguresRowViewProps) {
  const { row, index, columns, getFigure, elsewhere, active, selectedFrom, selectedTo, explains } = props
  const isSelected = (column: number) =>
    selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo
  const Chevron = row.folded === true ? IconChevronRight : IconChevronDown
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      data-type={row.type}
      data-problem={row.problem !== undefined || undefined}
    >
      <th
        role="rowheader"
        scope="row"
        aria-colindex={1}
        aria-expanded={row.folded === undefined ? undefined : !row.folded}
        data-column={0}
        data-folds={row.folded !== undefined || undefined}
        data-opens={row.opens}
        aria-selected={isSelected(0)}
        data-active={active === 0}
        tabIndex={active === 0 ? 0 : -1}
        title={row.problem ?? row.detail}
      >
        <span className={styles.label} style={{ paddingLeft: (row.level ?? 0) * 14 }}>
          {row.folded !== undefined && <Chevron size={14} aria-hidden />}
          {row.problem !== undefined && <IconAlertTriangle size={14} aria-hidden />}
          {row.color !== undefined && <span className={styles.swatch} style={{ background: row.color }} />}
          <span className={styles.labelText}>{row.label}</span>
          {row.problem !== undefined && <span className="al-hidden">{row.problem}</span>}
        </span>
      </th>
      {columns.map((column, at) => (
        <FigureCell
          key={column.id}
          row={row}
          column={column}
          at={at + 1}
          value={row.type === 'heading' ? null : getFigure(row.id, column.id)}
          other={row.type === 'heading' || !elsewhere ? null : elsewhere.getFigure(row.id, column.id)}
          otherName={elsewhere?.name ?? ''}
          active={active === at + 1}
          selected={isSelected(at + 1)}
          explains={explains && row.explains !== false && column.explains !== false}
        />
      ))}
    </tr>
  )
})

interface FigureCellProps {
  readonly row: FiguresRow
  readonly column: FiguresColumn
  readonly at: number
  readonly value: number | null
  /** The figure elsewhere; null when there is none to compare with. */
  readonly other: number | null
  readonly otherName: string
  readonly active: boolean
  readonly selected: boolean
  readonly explains: boolean
}

const rawValue = { amount: rawAmount, percent: rawPercent, number: rawNumber, months: rawNumber } as const

function FigureCell({ row, column, at, value, other, otherName, active, selected, explains }: FigureCellProps) {
  const t = useT()
  const format = useFormat()
  const shared = {
    role: 'gridcell',
    'aria-colindex': at + 1,
    'data-column': at,
    'aria-selected': selected,
    'data-active': active,
    'data-total': column.total || undefined,
    'data-value': value === null ? undefined : rawValue[row.unit ?? 'amount'](value),
  } as const
  if (value === null) return <td {...shared} tabIndex={active ? 0 : -1} />
  const text = figureText(value, row.unit ?? 'amount', format, column.signed)
  const otherText = other === null ? text : figureText(other, row.unit ?? 'amount', format, column.signed)
  const differs = otherText !== text
  const note = t('components.differs.elsewhere', { scenario: otherName, figure: otherText })
  const question = t('components.figures.explain', { figure: text, row: row.label, column: column.label })
  const title = differs ? `${note}\n${question}` : question
  const said = differs && (
    <span className="al-hidden"> {t('components.differs.said', { scenario: otherName, figure: otherText })}</span>
  )
  return (
    <td
      {...shared}
      tabIndex={!explains && active ? 0 : -1}
      data-negative={value < 0 && text !== '–' ? true : undefined}
      data-differs={differs || undefined}
      title={differs && !explains ? note : undefined}
    >
      {explains ? (
        <button type="button" className={styles.figure} tabIndex={active ? 0 : -1} title={title}>
          {text}
          {said}
        </button>
      ) : (
        <>
          {text}
          {said}
        </>
      )}
    </td>
  )
}
