import { lazy } from 'react'
import { useFormat, useT } from '../state/preferences.ts'
import { ChartFrame } from './charts/ChartFrame.tsx'
import { valueAt, type ChartSeries } from './charts/chartSeries.ts'
import { Legend } from './charts/Legend.tsx'
import { FiguresTable } from './FiguresTable.tsx'

const Plot = lazy(() => import('./charts/StackedBarsPlot.tsx').then((file) => ({ default: file.StackedBarsPlot })))

interface StackedBarsProps {
  readonly title: string
  /** The names of the periods, from left to right. */
  readonly periods: readonly string[]
  /** From the bottom of the stack to its top. */
  readonly series: readonly ChartSeries[]
  readonly height?: number
}

/** Amounts stacked by period, in the colours of their families, with the same figures as a table. */
export function StackedBars({ title, periods, series, height = 260 }: StackedBarsProps) {
  const t = useT()
  const format = useFormat()
  const shown = series.filter((each) => periods.some((_, period) => valueAt(each, period) !== 0))
  const totalAt = (period: number) => shown.reduce((sum, each) => sum + valueAt(each, period), 0)
  const last = periods.length - 1
  const rows = [
    ...shown.map((each) => ({ id: each.id, label: each.label, type: 'line' as const })),
    { id: '$total', label: t('components.chart.total'), type: 'total' as const },
  ]
  return (
    <ChartFrame
      title={title}
      height={height}
      isEmpty={shown.length === 0}
      description={t('components.chart.stackDescription', {
        first: periods[0] ?? '',
        firstTotal: format.money(totalAt(0)),
        last: periods[last] ?? '',
        lastTotal: format.money(totalAt(last)),
      })}
      notes={<Legend series={shown} shape="area" />}
      chart={<Plot periods={periods} series={shown} height={height} />}
      table={
        <FiguresTable
          label={title}
          rowHeader={t('components.chart.period')}
          columns={periods.map((period, index) => ({ id: String(index), label: period }))}
          rows={rows}
          rowHeaderWidth={180}
          columnWidth={84}
          getFigure={(rowId, columnId) => {
            const found = shown.find((each) => each.id === rowId)
            return found ? valueAt(found, Number(columnId)) : totalAt(Number(columnId))
          }}
        />
      }
    />
  )
}
