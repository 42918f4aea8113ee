import { CartesianGrid, Label, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { CashChart } from '../../../exchange/report/reportDocument.ts'
import { createFormat } from '../../../i18n/format.ts'
import type { Language } from '../../../i18n/language.ts'
import type { ChartSeries } from '../../components/charts/chartSeries.ts'
import { valueAt } from '../../components/charts/chartSeries.ts'
import { Legend } from '../../components/charts/Legend.tsx'
import { lineStyle } from '../../components/charts/lineStyle.ts'
import { monthTicks } from '../../components/charts/monthTicks.ts'
import { scenarioLooks } from '../../theme/families.ts'
import own from './BoardReport.module.css'
import { plotSize, plotText } from './plotSize.ts'

/** Cash month after month in each scenario; dashes and letters tell the curves apart without colour. */
export function CashPlot({ chart, language }: { readonly chart: CashChart; readonly language: Language }) {
  const format = createFormat(language)
  const series = chart.series.map(({ mark, label, values }, index): ChartSeries => ({
    id: mark,
    label: chart.series.length > 1 ? `${mark}. ${label}` : label,
    look: scenarioLooks[index % scenarioLooks.length]!,
    values,
  }))
  const count = Math.max(...series.map(({ values }) => values.length))
  const data = Array.from({ length: count }, (_, at) => ({ at }))
  return (
    <figure className={own.chart}>
      <figcaption>{chart.caption}</figcaption>
      <LineChart
        {...plotSize}
        data={data}
        margin={{ top: 12, right: 20, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="#ccc" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[-0.5, count - 0.5]}
          ticks={[...monthTicks(chart.start, count)]}
          interval={0}
          tick={plotText}
          tickLine={false}
          axisLine={false}
          tickFormatter={(at: number) => format.month(chart.start + at)}
        />
        <YAxis
          tick={plotText}
          tickLine={false}
          axisLine={false}
          width={72}
          tickFormatter={(cents: number) => format.moneyCompact(cents)}
        />
        <ReferenceLine y={0} stroke="#333" strokeWidth={1.25} />
        {chart.floor && (
          <ReferenceLine y={chart.floor.value} stroke="#555" strokeDasharray="2 2">
            <Label value={chart.floor.label} position="insideTopRight" fontSize={9} fill="#333" />
          </ReferenceLine>
        )}
        {series.map((each, index) => (
          <Line
            key={each.id}
            dataKey={(point: { readonly at: number }) => valueAt(each, point.at)}
            name={each.label}
            type="linear"
            {...lineStyle(each, index)}
            dot={count === 1}
            isAnimationActive={false}
          />
        ))}
        {series.length > 1 &&
          series.map((each) => (
            <ReferenceDot
              key={each.id}
              x={count - 1}
              y={valueAt(each, count - 1)}
              r={0}
              ifOverflow="visible"
              label={{ value: each.id, position: 'right', fontSize: 10, fontWeight: 600, fill: '#222' }}
            />
          ))}
      </LineChart>
      <Legend series={series} shape="line" />
    </figure>
  )
}
