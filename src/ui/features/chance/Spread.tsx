import { lazy, useMemo } from 'react'
import chartStyles from '../../components/charts/Chart.module.css'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { futuresText } from './futuresText.ts'
import { histogram } from './histogram.ts'
import { highLevel, lowLevel, medianLevel } from './percentiles.ts'
import { quantilesOf, shareBelowZero } from './rankedRuns.ts'
import { toneOf } from './spreadTones.ts'
import { ToneMark } from './ToneMark.tsx'
import type { Tone } from './tones.ts'

const Plot = lazy(() => import('./SpreadPlot.tsx').then((file) => ({ default: file.SpreadPlot })))

interface SpreadProps {
  readonly title: string
  /** One figure a run, in cents. */
  readonly figures: Float64Array
  /** The cash that one wants to keep, where the figure is a cash balance; null where it is a result. */
  readonly floor: number | null
  readonly height?: number
}

/** How a figure spreads over the futures: bars by interval, with what is lost set apart. */
export function Spread({ title, figures, floor: kept, height = 220 }: SpreadProps) {
  const t = useT()
  const format = useFormat()
  const { bins, quantileAt, loss } = useMemo(
    () => ({ bins: histogram(figures), quantileAt: quantilesOf(figures), loss: shareBelowZero(figures) }),
    [figures],
  )
  const isResult = kept === null
  const floor = kept ?? 0
  if (figures.length === 0) return null
  const at = (level: number) => format.money(quantileAt(level))
  const description = t('chance.spread.description', {
    median: at(medianLevel),
    low: at(lowLevel),
    high: at(highLevel),
  })
  const losses = isResult && loss > 0 ? [t('chance.spread.loss', { futures: futuresText(t, loss) })] : []
  const legend: readonly { readonly tone: Tone; readonly label: string }[] = [
    { tone: 'negative', label: t('chance.spread.negative') },
    ...(floor > 0 ? [{ tone: 'underFloor' as const, label: t('chance.spread.underFloor') }] : []),
    { tone: 'others', label: t(floor > 0 ? 'chance.spread.others' : 'chance.spread.othersPositive') },
  ]
  const shown = legend.filter(({ tone }) => bins.some((bin) => toneOf(bin, floor) === tone))
  return (
    <ChartFrame
      title={title}
      height={height}
      isEmpty={false}
      description={[description, ...losses].join(' ')}
      notes={
        <div className={chartStyles.notes}>
          <span className={chartStyles.finding}>{description}</span>
          {losses.map((text) => (
            <span key={text} className={chartStyles.finding}>
              {text}
            </span>
          ))}
          <ul className={chartStyles.legend}>
            {shown.map(({ tone, label }) => (
              <li key={tone}>
                <ToneMark tone={tone} />
                {label}
              </li>
            ))}
          </ul>
        </div>
      }
      chart={<Plot bins={bins} runs={figures.length} floor={floor} height={height} />}
      table={
        <FiguresTable
          label={title}
          rowHeader={t('chance.spread.interval')}
          maxHeight={height + 40}
          rowHeaderWidth={240}
          columnWidth={96}
          columns={[{ id: 'share', label: t('chance.spread.share') }]}
          rows={bins.map(({ from, to }, place) => ({
            id: String(place),
            label: t('chance.spread.fromTo', { from: format.money(from), to: format.money(to) }),
            type: 'line' as const,
            unit: 'percent' as const,
          }))}
          getFigure={(rowId) => (bins[Number(rowId)]?.count ?? 0) / figures.length}
        />
      }
    />
  )
}
