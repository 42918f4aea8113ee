import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { axisText } from '../../components/charts/axisText.ts'
import { ChartTip } from '../../components/charts/ChartTip.tsx'
import { monthTicks } from '../../components/charts/monthTicks.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { tones } from './tones.ts'

interface Point {
  readonly at: number
}

/** The drawing of the exposure by month; loaded when it is first shown. */
export function ExposurePlot({ result, height }: { readonly result: ChanceResult; readonly height: number }) {
  const t = useT()
  const format = useFormat()
  const { start, months, belowFloor, belowZero, floor } = result
  const under = ({ at }: Point) => Math.max(0, (belowFloor[at] ?? 0) - (belowZero[at] ?? 0))
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={Array.from({ length: months }, (_, at) => ({ at }))}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        barCategoryGap="18%"
      >
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
          domain={[0, (most: number) => Math.min(1, Math.max(0.05, most * 1.1))]}
          tickFormatter={(share: number) => format.percent(share, 0)}
        />
        <Tooltip
          cursor={{ fill: 'var(--al-hover)' }}
          isAnimationActive={false}
          content={({ active, label }) => {
            if (!active || typeof label !== 'number') return null
            const share = (values: readonly number[]) => format.percent(values[label] ?? 0, 1)
            const zero = {
              id: 'zero',
              label: t('chance.exposure.belowZero'),
              value: share(belowZero),
              color: tones.negative,
            }
            const under = {
              id: 'floor',
              label: t('chance.exposure.belowFloor'),
              value: share(belowFloor),
              color: tones.underFloor,
            }
            return <ChartTip title={format.month(start + label, 'long')} lines={floor > 0 ? [under, zero] : [zero]} />
          }}
        />
        <Bar
          dataKey={({ at }: Point) => belowZero[at] ?? 0}
          stackId="all"
          fill={tones.negative}
          isAnimationActive={false}
        />
        <Bar dataKey={under} stackId="all" fill={tones.underFloor} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}
