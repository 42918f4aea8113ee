import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { axisText } from '../../components/charts/axisText.ts'
import { valueAt, type ChartSeries } from '../../components/charts/chartSeries.ts'
import { PatternDefs, patternId } from '../../components/charts/PatternDefs.tsx'
import { useFormat } from '../../state/preferences.ts'

interface TargetsPlotProps {
  readonly periods: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly height: number
}

/** The drawing of targets beside actuals; loaded when it is first shown. */
export function TargetsPlot({ periods, series, height }: TargetsPlotProps) {
  const format = useFormat()
  const id = useId()
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={periods.map((period, index) => ({ period, index }))}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        maxBarSize={48}
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
          tickFormatter={(figure: number) => format.number(figure)}
        />
        {series.map((each) => (
          <Bar
            key={each.id}
            dataKey={(point: { readonly index: number }) => valueAt(each, point.index)}
            name={each.label}
            fill={`url(#${patternId(id, each)})`}
            stroke="var(--al-surface)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
