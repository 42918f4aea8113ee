import { useFormat, useT } from '../../state/preferences.ts'
import { isFigure, shownText } from './cellText.ts'
import styles from './DataGrid.module.css'
import type { ModelRow } from './gridModel.ts'
import { isMany, placesOf, type Block } from './gridSelection.ts'

interface GridStatusProps {
  readonly cells: readonly ModelRow[]
  readonly selection: Block
  readonly rejectedCount: number
  readonly said: string
}

/** The line under the grid: what just happened, what is not taken into account, and the sum of the selection. */
export function GridStatus({ cells, selection, rejectedCount, said }: GridStatusProps) {
  const t = useT()
  const format = useFormat()
  const chosen = isMany(selection) ? placesOf(selection).map(({ row, column }) => cells[row]?.[column] ?? null) : []
  const figures = chosen.filter(
    (cell) => cell && isFigure(cell.kind) && typeof cell.cell.value === 'number' && Number.isFinite(cell.cell.value),
  )
  const kind = figures[0]?.kind
  const sameKind = kind !== undefined && figures.every((cell) => cell?.kind.kind === kind.kind)
  const sum = figures.reduce((total, cell) => total + Number(cell?.cell.value), 0)
  const average = kind?.kind === 'amount' ? Math.round(sum / figures.length) : sum / figures.length
  const written = (value: number) =>
    kind === undefined || kind.kind === 'amount' ? format.money(value, { decimals: 2 }) : shownText(value, kind, format)
  return (
    <div className={styles.status}>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {rejectedCount > 0 && (
        <span className={styles.rejectedCount}>{t('components.grid.errors', { count: rejectedCount })}</span>
      )}
      {sameKind && figures.length > 1 && (
        <span className={styles.sums}>
          <span>{t('components.grid.selection', { cells: format.number(figures.length) })}</span>
          <span>{t('components.grid.average', { average: written(average) })}</span>
          {kind.kind !== 'rate' && <strong>{t('components.grid.sum', { sum: written(sum) })}</strong>}
        </span>
      )}
    </div>
  )
}
