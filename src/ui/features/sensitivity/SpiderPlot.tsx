import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { axisText } from '../../components/charts/axisText.ts'
import type { ChartSeries } from '../../components/charts/chartSeries.ts'
import { ChartTip } from '../../components/charts/ChartTip.tsx'
import { lineStyle } from '../../components/charts/lineStyle.ts'
import { seriesColor } from '../../theme/families.ts'
import type { SwingWords } from './useSwingWords.ts'

interface SpiderPlotProps {
  readonly series: readonly ChartSeries[]
  readonly steps: readonly number[]
  readonly words: SwingWords
  readonly height: number
}

/** The drawing of the spider; loaded when it is first shown. */
export function SpiderPlot({ series, steps, words, height }: SpiderPlotProps) {
  const data = steps.map((step, at) => ({ step, at }))
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={data} margin={{ top: 12, right: 24, bottom: 0, left: 24 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--al-rule)" />
        <XAxis
          dataKey="step"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={[...steps]}
          tick={axisText}
          tickLine={false}
          tickFormatter={(step: number) => words.by('share', step)}
        />
        <YAxis
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={84}
          tickFormatter={(figure: number) => words.value(figure)}
        />
        <ReferenceLine x={0} stroke="var(--al-rule-strong)" />
        <Tooltip
          cursor={{ stroke: 'var(--al-rule-strong)' }}
          content={({ active, label }) => {
            const at = steps.indexOf(Number(label))
            if (!active || at < 0) return null
            const lines = series.map(({ id, label: name, look, values }) => ({
              id,
              label: name,
              value: words.value(values[at] ?? NaN),
              color: seriesColor(look),
            }))
            return <ChartTip title={words.by('share', steps[at]!)} lines={lines} />
          }}
        />
        {series.map(({ id, look, values }, index) => (
          <Line
            key={id}
            dataKey={({ at }: { readonly at: number }) => values[at]}
            {...lineStyle({ look }, index)}
            dot={{ r: 2.5 }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
