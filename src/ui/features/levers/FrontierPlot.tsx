import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Frontier, FrontierPoint } from '../../../domain/analysis/levers/frontier.ts'
import type { Lever } from '../../../domain/analysis/levers/lever.ts'
import { axisText } from '../../components/charts/axisText.ts'
import { ChartTip } from '../../components/charts/ChartTip.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { leverEffort, leverValue } from './leverWords.ts'

interface FrontierPlotProps {
  readonly found: Frontier
  readonly first: Lever
  readonly second: Lever
  readonly names: { readonly first: string; readonly second: string }
  readonly height: number
}

/** The drawing of the frontier: the zone in which cash holds, its edge, and the plan as it is. */
export function FrontierPlot({ found, first, second, names, height }: FrontierPlotProps) {
  const t = useT()
  const format = useFormat()
  const { points, now, effort } = found
  const known = points.flatMap((point) => (point.second === null ? [] : [point.second]))
  const top = Math.max(...known, now.second, second.least + second.step) * 1.1
  const bottom = second.unit === 'month' ? Math.min(...known, now.second) - 1 : Math.min(second.least, ...known)
  const zone = ({ second: edge }: FrontierPoint) =>
    edge === null ? null : effort === 'up' ? [edge, top] : [bottom, edge]
  const write = (lever: Lever) => (value: number) =>
    lever.unit === 'month'
      ? format.month(Math.round(value))
      : lever.unit === 'cents'
        ? format.moneyCompact(value)
        : leverValue(value, lever.unit, t, format)
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={[...points]} margin={{ top: 12, right: 16, bottom: 24, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--al-rule)" />
        <XAxis
          dataKey="first"
          type="number"
          domain={['dataMin', 'dataMax']}
          tick={axisText}
          tickLine={false}
          axisLine={false}
          tickFormatter={write(first)}
          label={{ value: names.first, position: 'insideBottom', offset: -14, ...axisText }}
        />
        <YAxis
          type="number"
          domain={[bottom, top]}
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={84}
          allowDecimals={second.unit !== 'months' && second.unit !== 'month'}
          tickFormatter={write(second)}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--al-text-dim)' }}
          content={({ active, label }) => {
            const point = points.find((one) => one.first === label)
            if (!active || !point) return null
            const value =
              point.second === null
                ? t('levers.frontier.notEnough')
                : leverEffort(leverValue(point.second, second.unit, t, format), effort, second, t)
            const line = { id: 'second', label: names.second, value, color: 'var(--al-positive)' }
            return (
              <ChartTip
                title={t('levers.pair', { name: names.first, value: leverValue(point.first, first.unit, t, format) })}
                lines={[line]}
              />
            )
          }}
        />
        <Area dataKey={zone} stroke="none" fill="var(--al-positive)" fillOpacity={0.18} isAnimationActive={false} />
        <Line dataKey="second" stroke="var(--al-positive)" strokeWidth={2} dot={{ r: 2 }} isAnimationActive={false} />
        <ReferenceDot
          x={now.first}
          y={now.second}
          r={6}
          fill={now.holds ? 'var(--al-positive)' : 'var(--al-negative)'}
          stroke="var(--al-surface)"
          strokeWidth={2}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
