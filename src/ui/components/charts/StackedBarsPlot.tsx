import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useFormat, useT } from '../../state/preferences.ts'
import { seriesColor } from '../../theme/families.ts'
import { axisText } from './axisText.ts'
import { valueAt, type ChartSeries } from './chartSeries.ts'
import { ChartTip } from './ChartTip.tsx'
import { PatternDefs, patternId } from './PatternDefs.tsx'

interface StackedBarsPlotProps {
  readonly periods: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly height: number
}

/** The drawing of stacked bars; loaded when a chart is first shown. */
export function StackedBarsPlot({ periods, series, height }: StackedBarsPlotProps) {
  const t = useT()
  const format = useFormat()
  const id = useId()
  const data = periods.map((period, index) => ({ period, index }))
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={data}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        stackOffset="sign"
        maxBarSize={72}
        barCategoryGap="24%"
      >
        <PatternDefs id={id} series={series} />
        <CartesianGrid vertical={false} stroke="var(--al-rule)" />
        <XAxis dataKey="period" tick={axisText} tickLine={false} axisLine={false} />
        <YAxis
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={72}
          tickFormatter={(cents: number) => format.moneyCompact(cents)}
        />
        <Tooltip
          cursor={{ fill: 'var(--al-hover)' }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const index = periodIn(payload?.[0]?.payload)
            if (!active || index === null) return null
            const shown = series.filter((each) => valueAt(each, index) !== 0)
            const total = series.reduce((sum, each) => sum + valueAt(each, index), 0)
            return (
              <ChartTip
                title={periods[index] ?? ''}
                lines={shown.toReversed().map((each) => ({
                  id: each.id,
                  label: each.label,
                  value: format.money(valueAt(each, index)),
                  color: seriesColor(each.look),
                }))}
                total={{ label: t('components.chart.total'), value: format.money(total) }}
              />
            )
          }}
        />
        {series.map((each) => (
          <Bar
            key={each.id}
            dataKey={(point: { readonly index: number }) => valueAt(each, point.index)}
            name={each.label}
            stackId="all"
            fill={`url(#${patternId(id, each)})`}
            stroke="var(--al-surface)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
        <ReferenceLine y={0} stroke="var(--al-text-dim)" />
      </BarChart>
    </ResponsiveContainer>
  )
}

function periodIn(point: unknown): number | null {
  return typeof point === 'object' && point !== null && 'index' in point ? Number(point.index) : null
}
