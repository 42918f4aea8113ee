import { useId } from 'react'
import { typingErrorText } from '../../../i18n/typingErrorText.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { CellEditor, type AfterCommit } from './CellEditor.tsx'
import { isFigure, shownText } from './cellText.ts'
import styles from './DataGrid.module.css'
import type { RejectedText } from './gridEdits.ts'
import type { ModelCell } from './gridModel.ts'

interface GridCellViewProps {
  readonly cell: ModelCell | null
  readonly rejected: RejectedText | null
  readonly column: number
  readonly fieldLabel: string
  readonly isTotalColumn: boolean
  readonly active: boolean
  readonly selected: boolean
  readonly start: string | null
  readonly onCommit: (text: string, after: AfterCommit) => void
  readonly onCancel: () => void
}

/** One cell: its value or the refused text in it, its marks, and its field while it is typed. */
export function GridCellView(props: GridCellViewProps) {
  const { cell, rejected, column, active, selected, start } = props
  const t = useT()
  const format = useFormat()
  const reasonId = useId()
  const shared = {
    role: 'gridcell',
    'aria-colindex': column + 1,
    'aria-selected': selected,
    'data-column': column,
    tabIndex: active ? 0 : -1,
  } as const
  if (cell === null) return <td {...shared} aria-readonly data-blank data-total={props.isTotalColumn || undefined} />

  const { value, overridden, inherited, note } = cell.cell
  const reason = rejected ? t('components.grid.error', { reason: typingErrorText(t, rejected.error) }) : cell.cell.error
  const remark = [overridden === true ? t('components.grid.overridden') : '', note ?? ''].filter(Boolean).join(' : ')
  const figure = isFigure(cell.kind)
  return (
    <td
      {...shared}
      aria-readonly={!cell.editable}
      aria-invalid={reason !== undefined || undefined}
      aria-describedby={reason !== undefined || remark !== '' ? reasonId : undefined}
      title={reason ?? (remark === '' ? undefined : remark)}
      data-figure={figure || undefined}
      data-negative={(figure && typeof value === 'number' && value < 0) || undefined}
      data-computed={!cell.editable || undefined}
      data-overridden={overridden || undefined}
      data-inherited={inherited || undefined}
      data-invalid={reason !== undefined || undefined}
      data-total={props.isTotalColumn || undefined}
    >
      {start === null ? (
        (rejected?.text ?? shownText(value, cell.kind, format, !cell.editable))
      ) : (
        <CellEditor
          label={props.fieldLabel}
          kind={cell.kind}
          start={start}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      )}
      {reason !== undefined && (
        <span id={reasonId} className={active ? styles.reason : 'al-hidden'}>
          {reason}
        </span>
      )}
      {reason === undefined && remark !== '' && (
        <span id={reasonId} className="al-hidden">
          {remark}
        </span>
      )}
    </td>
  )
}
