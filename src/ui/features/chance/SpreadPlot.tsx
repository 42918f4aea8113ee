import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { axisText } from '../../components/charts/axisText.ts'
import { ChartTip } from '../../components/charts/ChartTip.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { Bin } from './histogram.ts'
import { namedEdges, toneOf } from './spreadTones.ts'
import { tones, type Tone } from './tones.ts'

interface SpreadPlotProps {
  readonly bins: readonly Bin[]
  readonly runs: number
  readonly floor: number
  readonly height: number
}

interface Point extends Bin {
  readonly at: number
}

const drawn: readonly Tone[] = ['negative', 'underFloor', 'others']

/** The drawing of a distribution; loaded when it is first shown. */
export function SpreadPlot({ bins, runs, floor, height }: SpreadPlotProps) {
  const t = useT()
  const format = useFormat()
  const data: readonly Point[] = bins.map((bin, at) => ({ ...bin, at }))
  const first = bins[0]
  // A line falls between two bars: the place of an amount is counted in bars.
  const placeOf = (cents: number) => (first ? (cents - first.from) / (first.to - first.from) - 0.5 : 0)
  const isInside = (cents: number) => placeOf(cents) > -0.5 && placeOf(cents) < bins.length - 0.5
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...data]}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        barCategoryGap="6%"
        maxBarSize={48}
      >
        <CartesianGrid vertical={false} stroke="var(--al-rule)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[-0.5, bins.length - 0.5]}
          ticks={namedEdges(bins).map((place) => place - 0.5)}
          interval={0}
          tick={axisText}
          tickLine
          axisLine={false}
          tickFormatter={(edge: number) => format.moneyCompact(bins[Math.round(edge + 0.5)]?.from ?? null)}
        />
        <YAxis
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={48}
          tickFormatter={(share: number) => format.percent(share, 0)}
        />
        <Tooltip
          cursor={{ fill: 'var(--al-hover)' }}
          isAnimationActive={false}
          content={({ active, label }) => {
            const bin = typeof label === 'number' ? bins[label] : undefined
            if (!active || !bin) return null
            return (
              <ChartTip
                title={t('chance.spread.fromTo', { from: format.money(bin.from), to: format.money(bin.to) })}
                lines={[
                  {
                    id: 'share',
                    label: t('chance.spread.futures'),
                    value: format.percent(bin.count / runs, 1),
                    color: tones[toneOf(bin, floor)],
                  },
                ]}
              />
            )
          }}
        />
        {drawn.map((tone) => (
          <Bar
            key={tone}
            dataKey={(point: Point) => (toneOf(point, floor) === tone ? point.count / runs : 0)}
            stackId="all"
            fill={tones[tone]}
            isAnimationActive={false}
          />
        ))}
        {isInside(0) && <ReferenceLine x={placeOf(0)} stroke="var(--al-text-dim)" />}
        {floor > 0 && isInside(floor) && (
          <ReferenceLine x={placeOf(floor)} stroke="var(--al-warning)" strokeDasharray="4 4" />
        )}
      </BarChart>
    </ResponsiveContainer>
  )
}
