import { lazy } from 'react'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import type { ChartSeries } from '../../components/charts/chartSeries.ts'
import { Legend } from '../../components/charts/Legend.tsx'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { scenarioLooks } from '../../theme/families.ts'
import { hasFloor } from './compared.ts'
import type { Compared } from './compared.ts'
import { mostExposed } from './percentiles.ts'

const Plot = lazy(() => import('./ComparePlot.tsx').then((file) => ({ default: file.ComparePlot })))

/** The share of the futures under the floor month by month, a line a scenario. */
export function CompareChart({
  compared,
  height = 260,
}: {
  readonly compared: readonly Compared[]
  readonly height?: number
}) {
  const t = useT()
  const format = useFormat()
  const title = t(hasFloor(compared) ? 'chance.exposure.title' : 'chance.exposure.titleZero')
  const start = compared[0]?.result.start ?? 0
  const months = compared[0]?.result.months ?? 0
  const series: readonly ChartSeries[] = compared.map(({ scenario, result }, place) => ({
    id: scenario.id,
    label: scenario.name,
    look: scenarioLooks[place] ?? scenarioLooks[0]!,
    values: result.belowFloor,
  }))
  const description = compared
    .map(({ scenario, result: { belowFloor } }) => {
      const worst = mostExposed(belowFloor)
      const words = { month: format.month(start + worst, 'long'), share: format.percent(belowFloor[worst] ?? 0, 1) }
      return t('components.chart.ofSeries', {
        series: scenario.name,
        finding: t('chance.exposure.description', words),
      })
    })
    .join(' ')
  return (
    <ChartFrame
      title={title}
      height={height}
      isEmpty={months === 0}
      description={description}
      notes={<Legend series={series} shape="line" />}
      chart={<Plot firstMonth={start} months={months} series={series} height={height} />}
      table={
        <FiguresTable
          label={title}
          rowHeader={t('components.chart.period')}
          maxHeight={height + 40}
          rowHeaderWidth={140}
          columnWidth={140}
          columns={series.map(({ id, label }) => ({ id, label }))}
          rows={Array.from({ length: months }, (_, at) => ({
            id: String(at),
            label: format.month(start + at, 'long'),
            type: 'line' as const,
            unit: 'percent' as const,
          }))}
          getFigure={(rowId, columnId) => series.find(({ id }) => id === columnId)?.values[Number(rowId)] ?? null}
        />
      }
    />
  )
}
