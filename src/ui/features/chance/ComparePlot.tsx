import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { axisText } from '../../components/charts/axisText.ts'
import { valueAt, type ChartSeries } from '../../components/charts/chartSeries.ts'
import { ChartTip } from '../../components/charts/ChartTip.tsx'
import { lineStyle } from '../../components/charts/lineStyle.ts'
import { monthTicks } from '../../components/charts/monthTicks.ts'
import { useFormat } from '../../state/preferences.ts'
import { seriesColor } from '../../theme/families.ts'

interface ComparePlotProps {
  readonly firstMonth: number
  readonly months: number
  readonly series: readonly ChartSeries[]
  readonly height: number
}

/** The drawing of shares by month, a line a scenario; loaded when it is first shown. */
export function ComparePlot({ firstMonth, months, series, height }: ComparePlotProps) {
  const format = useFormat()
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={Array.from({ length: months }, (_, at) => ({ at }))}
        margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--al-rule)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[-0.5, months - 0.5]}
          ticks={[...monthTicks(firstMonth, months)]}
          interval={0}
          tick={axisText}
          tickLine={false}
          axisLine={false}
          tickFormatter={(at: number) => format.month(firstMonth + at)}
        />
        <YAxis
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={48}
          tickFormatter={(share: number) => format.percent(share, 0)}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--al-rule-strong)' }}
          content={({ active, label }) => {
            if (!active || typeof label !== 'number') return null
            return (
              <ChartTip
                title={format.month(firstMonth + label, 'long')}
                lines={series.map((each) => ({
                  id: each.id,
                  label: each.label,
                  value: format.percent(valueAt(each, label), 1),
                  color: seriesColor(each.look),
                }))}
              />
            )
          }}
        />
        {series.toReversed().map((each) => (
          <Line
            key={each.id}
            dataKey={(point: { readonly at: number }) => valueAt(each, point.at)}
            name={each.label}
            type="linear"
            {...lineStyle(each, series.indexOf(each))}
            dot={months === 1}
            activeDot={{ r: 3 }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
