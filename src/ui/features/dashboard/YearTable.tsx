import { figureAt } from '../../../domain/analysis/figureAt.ts'
import type { IndicatorReading } from '../../../domain/analysis/indicatorReadings.ts'
import type { Evaluation } from '../../../domain/calc/evaluate.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import type { FiguresRow, FigureUnit } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { figuresElsewhere } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Dashboard.module.css'

interface YearTableProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly readings: readonly IndicatorReading[]
}

const unitOf = ({ unit }: IndicatorReading): FigureUnit => {
  if (unit === 'cents') return 'amount'
  return unit === 'rate' ? 'percent' : 'number'
}

const statementRows = [
  { code: 'income.operatingProducts', row: statementRowId('income', 'operatingProducts') },
  { code: 'income.result', row: statementRowId('income', 'result') },
]

/** Result, cash and indicators of every fiscal year, side by side. */
export function YearTable({ model, scenarioId, readings, onExplain }: YearTableProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { timeline, years } = model.compiled.sheet.calendar
  const evaluation = model.evaluation(scenarioId)
  const read = (of: Evaluation) => (rowId: string, columnId: string) =>
    figureAt(of, rowId, { kind: 'year', index: Number(columnId) })
  const rows: readonly FiguresRow[] = [
    ...statementRows.map(({ code, row }) => ({ id: row, label: labels.row({ code }), type: 'line' as const })),
    { id: statementRowId('cash', 'closing'), label: t('dashboard.yearEndCash'), type: 'line' },
    ...readings.map((reading) => ({
      id: reading.rowId,
      label: t(`dashboard.indicators.${reading.id}`),
      type: 'line' as const,
      unit: unitOf(reading),
    })),
  ]
  return (
    <section className={styles.card} aria-label={t('dashboard.yearsTitle')}>
      <h3 className={styles.cardTitle}>{t('dashboard.yearsTitle')}</h3>
      <FiguresTable
        label={t('dashboard.yearsTitle')}
        rowHeader={t('dashboard.indicator')}
        columns={years.map((year) => ({
          id: String(year.index),
          label: format.fiscalYear(timeline.start + year.first, timeline.start + year.last),
        }))}
        rows={rows}
        getFigure={read(evaluation)}
        elsewhere={figuresElsewhere(model, scenarioId, read)}
        onExplain={(rowId, columnId) => onExplain(rowId, { kind: 'year', index: Number(columnId) })}
        rowHeaderWidth={220}
      />
    </section>
  )
}
