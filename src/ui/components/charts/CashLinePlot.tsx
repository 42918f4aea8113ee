import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useFormat } from '../../state/preferences.ts'
import { seriesColor } from '../../theme/families.ts'
import { axisText } from './axisText.ts'
import type { CashFindings } from './cashFindings.ts'
import { valueAt, type ChartSeries } from './chartSeries.ts'
import { ChartTip } from './ChartTip.tsx'
import { lineStyle } from './lineStyle.ts'
import { monthTicks } from './monthTicks.ts'

interface CashLinePlotProps {
  readonly firstMonth: number
  readonly series: readonly ChartSeries[]
  readonly findings: CashFindings
  readonly floor: number | null
  readonly height: number
}

/** The drawing of the cash line; loaded when a chart is first shown. */
export function CashLinePlot({ firstMonth, series, findings, floor, height }: CashLinePlotProps) {
  const format = useFormat()
  const count = Math.max(...series.map((each) => each.values.length))
  const data = Array.from({ length: count }, (_, at) => ({ at }))
  const { lowest } = findings
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={data} margin={{ top: 12, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--al-rule)" />
        {findings.belowFloor.map((run) => (
          <ReferenceArea
            key={run.from}
            x1={run.from - 0.5}
            x2={run.to + 0.5}
            fill="var(--al-warning)"
            fillOpacity={0.1}
          />
        ))}
        {findings.belowZero.map((run) => (
          <ReferenceArea
            key={run.from}
            x1={run.from - 0.5}
            x2={run.to + 0.5}
            fill="var(--al-negative)"
            fillOpacity={0.14}
          />
        ))}
        <XAxis
          dataKey="at"
          type="number"
          domain={[-0.5, count - 0.5]}
          ticks={[...monthTicks(firstMonth, count)]}
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
          width={72}
          tickFormatter={(cents: number) => format.moneyCompact(cents)}
        />
        <ReferenceLine y={0} stroke="var(--al-text-dim)" />
        {floor !== null && <ReferenceLine y={floor} stroke="var(--al-warning)" strokeDasharray="4 4" />}
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
                  value: format.money(valueAt(each, label)),
                  color: seriesColor(each.look),
                }))}
              />
            )
          }}
        />
        {series.toReversed().map((each) => {
          const { stroke, ...line } = lineStyle(each, series.indexOf(each))
          return (
            <Line
              key={each.id}
              dataKey={(point: { readonly at: number }) => valueAt(each, point.at)}
              name={each.label}
              type="linear"
              {...line}
              stroke={stroke}
              dot={count === 1}
              activeDot={{ r: 3 }}
              isAnimationActive={false}
            />
          )
        })}
        {lowest && (
          <ReferenceDot
            x={lowest.at}
            y={lowest.amount}
            r={5}
            fill={lowest.amount < 0 ? 'var(--al-negative)' : 'var(--al-accent)'}
            stroke="var(--al-surface)"
            strokeWidth={2}
            ifOverflow="visible"
          />
        )}
      </LineChart>
    </ResponsiveContainer>
  )
}
