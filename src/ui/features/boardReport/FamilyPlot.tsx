import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { FamilyChart } from '../../../exchange/report/reportDocument.ts'
import { createFormat } from '../../../i18n/format.ts'
import type { ChartSeries } from '../../components/charts/chartSeries.ts'
import { valueAt } from '../../components/charts/chartSeries.ts'
import { Legend } from '../../components/charts/Legend.tsx'
import { PatternDefs, patternId } from '../../components/charts/PatternDefs.tsx'
import type { Language } from '../../../i18n/language.ts'
import { families } from '../../theme/families.ts'
import own from './BoardReport.module.css'
import { plotSize, plotText } from './plotSize.ts'

/** What each family brings, stacked by fiscal year; patterns tell the families apart without colour. */
export function FamilyPlot({ chart, language }: { readonly chart: FamilyChart; readonly language: Language }) {
  const id = useId()
  const format = createFormat(language)
  const series = chart.series.map(({ family, label, values }): ChartSeries => ({
    id: family,
    label,
    look: families[family],
    values,
  }))
  const data = chart.periods.map((period, index) => ({ period, index }))
  return (
    <figure className={own.chart}>
      <figcaption>{chart.caption}</figcaption>
      <BarChart
        {...plotSize}
        data={data}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        stackOffset="sign"
        maxBarSize={64}
      >
        <PatternDefs id={id} series={series} />
        <CartesianGrid vertical={false} stroke="#ccc" />
        <XAxis dataKey="period" tick={plotText} tickLine={false} axisLine={false} interval={0} />
        <YAxis
          tick={plotText}
          tickLine={false}
          axisLine={false}
          width={72}
          tickFormatter={(cents: number) => format.moneyCompact(cents)}
        />
        {series.map((each) => (
          <Bar
            key={each.id}
            dataKey={(point: { readonly index: number }) => valueAt(each, point.index)}
            name={each.label}
            stackId="all"
            fill={`url(#${patternId(id, each)})`}
            stroke="#333"
            strokeWidth={0.75}
            isAnimationActive={false}
          />
        ))}
        <ReferenceLine y={0} stroke="#333" />
      </BarChart>
      <Legend series={series} shape="area" />
    </figure>
  )
}
