import { lazy } from 'react'
import type { SocialReading } from '../../../domain/analysis/socialUtility.ts'
import styles from '../../components/charts/Chart.module.css'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Legend } from '../../components/charts/Legend.tsx'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { scenarioLooks } from '../../theme/families.ts'

const Plot = lazy(() => import('./TargetsPlot.tsx').then((file) => ({ default: file.TargetsPlot })))

interface TargetsChartProps {
  readonly reading: SocialReading
  /** The names of the fiscal years. */
  readonly periods: readonly string[]
}

/** What was aimed at and what was reached, year by year. */
export function TargetsChart({ reading, periods }: TargetsChartProps) {
  const t = useT()
  const format = useFormat()
  const { indicator, years } = reading
  const sides = (['target', 'actual'] as const).map((id, i) => ({
    id,
    label: t(`utility.columns.${id}`),
    look: scenarioLooks[i]!,
    values: years.map((year) => year[id] ?? 0),
  }))
  const known = periods.flatMap((period, i) => {
    const { target = null, actual = null } = years[i] ?? {}
    if (target === null && actual === null) return []
    const said = (figure: number | null) => (figure === null ? t('utility.unknown') : format.number(figure))
    return [t('utility.spoken', { period, target: said(target), actual: said(actual), unit: indicator.unit })]
  })
  const title = t('utility.chart', { name: indicator.name, unit: indicator.unit })
  return (
    <ChartFrame
      title={title}
      description={known.join(' ')}
      height={220}
      isEmpty={known.length === 0}
      notes={
        <div className={styles.notes}>
          <Legend series={sides} shape="area" />
        </div>
      }
      chart={<Plot periods={periods} series={sides} height={220} />}
      table={
        <FiguresTable
          label={title}
          rowHeader={t('components.chart.period')}
          rowHeaderWidth={140}
          columnWidth={120}
          columns={sides.map(({ id, label }) => ({ id, label }))}
          rows={periods.map((label, at) => ({ id: String(at), label, type: 'line', unit: 'number' }))}
          getFigure={(rowId, columnId) => years[Number(rowId)]?.[columnId === 'target' ? 'target' : 'actual'] ?? null}
        />
      }
    />
  )
}
