import { useId, type ReactNode } from 'react'
import { typingErrorText } from '../../../i18n/typingErrorText.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { rawAmount, rawMonth, rawNumber, rawPercent } from '../csv/rawValue.ts'
import { CellEditor, type AfterCommit } from './CellEditor.tsx'
import { isFigure, shownText } from './cellText.ts'
import styles from './DataGrid.module.css'
import type { RejectedText } from './gridEdits.ts'
import type { ModelCell } from './gridModel.ts'
import type { CellKind } from './gridTypes.ts'

interface GridCellViewProps {
  readonly cell: ModelCell | null
  readonly rejected: RejectedText | null
  readonly column: number
  readonly fieldLabel: string
  readonly isTotalColumn: boolean
  readonly active: boolean
  readonly selected: boolean
  readonly start: string | null
  /** Stands in the cell in place of its text. */
  readonly drawn: ReactNode
  readonly understand: ((text: string) => string | null) | undefined
  readonly onCommit: (text: string, after: AfterCommit) => void
  readonly onCancel: () => void
}

/** One cell: its value or the refused text in it, its marks, and its field while it is typed. */
export function GridCellView(props: GridCellViewProps) {
  const { cell, rejected, column, active, start } = props
  const format = useFormat()
  const noteId = useId()
  const note = useCellNote(cell, rejected)
  const shared = {
    role: 'gridcell',
    'aria-colindex': column + 1,
    'aria-selected': props.selected,
    'data-column': column,
    'data-total': props.isTotalColumn || undefined,
    tabIndex: active ? 0 : -1,
  } as const
  if (cell === null) return <td {...shared} aria-readonly data-blank />
  return (
    <td
      {...shared}
      {...cellMarks(cell)}
      {...(rejected && { 'data-value': rejected.text })}
      aria-readonly={!cell.editable}
      aria-invalid={note?.isError || undefined}
      aria-describedby={note ? noteId : undefined}
      title={note?.text}
    >
      {start === null ? (
        <CellFace drawn={props.drawn}>
          {rejected?.text ?? shownText(cell.cell.value, cell.kind, format, !cell.editable)}
        </CellFace>
      ) : (
        <CellEditor
          label={props.fieldLabel}
          kind={cell.kind}
          start={start}
          understand={props.understand}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      )}
      {note && (
        <span id={noteId} className={note.isError && active ? styles.reason : 'al-hidden'}>
          {note.text}
        </span>
      )}
    </td>
  )
}

/** The text of a cell, or what is drawn in its place while the text is read out. */
function CellFace({ drawn, children }: { readonly drawn: ReactNode; readonly children: string }) {
  if (drawn === undefined || drawn === null) return children
  return (
    <>
      {drawn}
      <span className="al-hidden">{children}</span>
    </>
  )
}

/** What is said beside a cell: why its text is not taken, or what the scenario did to it. */
function useCellNote(cell: ModelCell | null, rejected: RejectedText | null) {
  const t = useT()
  if (cell === null) return null
  if (rejected) {
    return { isError: true, text: t('components.grid.error', { reason: typingErrorText(t, rejected.error) }) }
  }
  const { error, overridden, note } = cell.cell
  if (error !== undefined) return { isError: true, text: error }
  const words = [overridden === true ? t('components.grid.overridden') : '', note ?? ''].filter(Boolean)
  return words.length === 0 ? null : { isError: false, text: words.join(' : ') }
}

const rawValue: Readonly<Partial<Record<CellKind['kind'], (value: number) => string | undefined>>> = {
  amount: rawAmount,
  rate: rawPercent,
  integer: rawNumber,
  number: rawNumber,
  month: rawMonth,
}

function cellMarks({ cell, kind, editable }: ModelCell) {
  const figure = isFigure(kind)
  return {
    'data-figure': figure || undefined,
    'data-value': typeof cell.value === 'number' ? rawValue[kind.kind]?.(cell.value) : undefined,
    'data-negative': (figure && typeof cell.value === 'number' && cell.value < 0) || undefined,
    'data-computed': !editable || undefined,
    'data-overridden': cell.overridden || undefined,
    'data-differs': cell.differs || undefined,
    'data-inherited': cell.inherited || undefined,
  }
}
