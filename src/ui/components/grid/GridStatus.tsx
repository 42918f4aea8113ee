import { useFormat, useT } from '../../state/preferences.ts'
import { isFigure, shownText } from './cellText.ts'
import styles from './DataGrid.module.css'
import type { ModelRow } from './gridModel.ts'
import { isMany, placesOf, type Block } from './gridSelection.ts'
import { SelectionStrip } from './SelectionStrip.tsx'
import { selectionSums } from './selectionSums.ts'

interface GridStatusProps {
  readonly cells: readonly ModelRow[]
  readonly selection: Block
  readonly rejectedCount: number
  readonly said: string
  /** What stands there while nothing has happened. */
  readonly hint: string
}

/** The line under the grid: what just happened, what is not taken into account, and what the selection comes to. */
export function GridStatus({ cells, selection, rejectedCount, said, hint }: GridStatusProps) {
  const t = useT()
  const format = useFormat()
  const chosen = isMany(selection) ? placesOf(selection).map(({ row, column }) => cells[row]?.[column] ?? null) : []
  const figures = chosen.flatMap((cell) =>
    cell && isFigure(cell.kind) && typeof cell.cell.value === 'number'
      ? [{ kind: cell.kind, unit: cell.kind.kind, value: cell.cell.value }]
      : [],
  )
  const kind = figures[0]?.kind
  const write = (value: number) =>
    kind === undefined || kind.kind === 'amount'
      ? format.money(Math.round(value), { decimals: 2 })
      : shownText(value, kind, format)
  return (
    <div className={styles.status}>
      <span role="status" className={said === '' ? 'al-hidden' : styles.said}>
        {said}
      </span>
      {said === '' && <span className={styles.said}>{hint}</span>}
      {rejectedCount > 0 && (
        <span className={styles.rejectedCount}>{t('components.grid.errors', { count: rejectedCount })}</span>
      )}
      <SelectionStrip sums={selectionSums(figures)} write={write} adds={kind?.kind !== 'rate'} />
    </div>
  )
}
