import { lazy } from 'react'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { FanLegend } from './FanLegend.tsx'
import { levelAt, lowLevel, highLevel, medianLevel } from './percentiles.ts'

const Plot = lazy(() => import('./FanPlot.tsx').then((file) => ({ default: file.FanPlot })))

interface FanProps {
  readonly result: ChanceResult
  /** Month-end cash of the plan as it is typed, in cents. */
  readonly planned: readonly number[]
  readonly height?: number
}

/** Cash month after month in every future: bands that hold a share of them, the median, and the plan itself. */
export function Fan({ result, planned, height = 300 }: FanProps) {
  const t = useT()
  const format = useFormat()
  const { start, months, percentiles, mean, floor } = result
  const last = months - 1
  const columns = [
    ...percentiles.levels.map((level) => ({ id: String(level), label: format.percent(level, 0) })),
    { id: 'mean', label: t('chance.fan.mean') },
    { id: 'plan', label: t('chance.fan.plan') },
  ]
  return (
    <ChartFrame
      title={t('chance.fan.title')}
      height={height}
      isEmpty={months === 0}
      description={t('chance.fan.description', {
        month: format.month(start + last, 'long'),
        median: format.money(levelAt(result, medianLevel)[last] ?? null),
        low: format.money(levelAt(result, lowLevel)[last] ?? null),
        high: format.money(levelAt(result, highLevel)[last] ?? null),
      })}
      notes={<FanLegend floor={floor} />}
      chart={<Plot result={result} planned={planned} height={height} />}
      table={
        <FiguresTable
          label={t('chance.fan.title')}
          rowHeader={t('components.chart.period')}
          maxHeight={height + 40}
          rowHeaderWidth={140}
          columnWidth={96}
          columns={columns}
          rows={Array.from({ length: months }, (_, at) => ({
            id: String(at),
            label: format.month(start + at, 'long'),
            type: 'line' as const,
          }))}
          getFigure={(rowId, columnId) => {
            const at = Number(rowId)
            if (columnId === 'mean') return mean[at] ?? null
            if (columnId === 'plan') return planned[at] ?? null
            return levelAt(result, Number(columnId))[at] ?? null
          }}
        />
      }
    />
  )
}
