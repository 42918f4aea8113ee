import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { axisText } from '../../components/charts/axisText.ts'
import { ChartTip } from '../../components/charts/ChartTip.tsx'
import { monthTicks } from '../../components/charts/monthTicks.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { bandLayer, floorLine, medianLine, planLine } from './fanLooks.ts'
import { fanBands, levelAt, medianLevel } from './percentiles.ts'

interface FanPlotProps {
  readonly result: ChanceResult
  readonly planned: readonly number[]
  readonly height: number
}

interface Point {
  readonly at: number
}

/** The drawing of the fan; loaded when it is first shown. */
export function FanPlot({ result, planned, height }: FanPlotProps) {
  const t = useT()
  const format = useFormat()
  const { start, months, floor, percentiles } = result
  const data: readonly Point[] = Array.from({ length: months }, (_, at) => ({ at }))
  const median = levelAt(result, medianLevel)
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={[...data]} margin={{ top: 12, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--al-rule)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[-0.5, months - 0.5]}
          ticks={[...monthTicks(start, months)]}
          interval={0}
          tick={axisText}
          tickLine={false}
          axisLine={false}
          tickFormatter={(at: number) => format.month(start + at)}
        />
        <YAxis
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={72}
          tickFormatter={(cents: number) => format.moneyCompact(cents)}
        />
        <ReferenceLine y={0} stroke="var(--al-text-dim)" />
        {floor > 0 && <ReferenceLine y={floor} {...floorLine} />}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--al-rule-strong)' }}
          content={({ active, label }) => {
            if (!active || typeof label !== 'number') return null
            return (
              <ChartTip
                title={format.month(start + label, 'long')}
                lines={[
                  ...percentiles.levels.toReversed().map((level) => ({
                    id: String(level),
                    label: t('chance.fan.level', { level: format.percent(level, 0) }),
                    value: format.money(levelAt(result, level)[label] ?? null),
                    color: level === medianLevel ? 'var(--al-accent)' : 'var(--al-rule-strong)',
                  })),
                  {
                    id: 'plan',
                    label: t('chance.fan.plan'),
                    value: format.money(planned[label] ?? null),
                    color: 'var(--al-text)',
                  },
                ]}
              />
            )
          }}
        />
        {fanBands.map(([low, high]) => (
          <Area
            key={low}
            dataKey={({ at }: Point) => [levelAt(result, low)[at] ?? 0, levelAt(result, high)[at] ?? 0]}
            type="linear"
            stroke="none"
            fill="var(--al-accent)"
            fillOpacity={bandLayer}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <Line
          dataKey={({ at }: Point) => planned[at] ?? 0}
          type="linear"
          {...planLine}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey={({ at }: Point) => median[at] ?? 0}
          type="linear"
          {...medianLine}
          dot={months === 1}
          activeDot={{ r: 3 }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
