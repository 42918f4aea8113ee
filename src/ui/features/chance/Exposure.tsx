import { lazy } from 'react'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import styles from '../../components/charts/Chart.module.css'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { mostExposed } from './percentiles.ts'
import { ToneMark } from './ToneMark.tsx'

const Plot = lazy(() => import('./ExposurePlot.tsx').then((file) => ({ default: file.ExposurePlot })))

/** The share of the futures that are under the floor, and below zero, at the end of each month. */
export function Exposure({ result, height = 180 }: { readonly result: ChanceResult; readonly height?: number }) {
  const t = useT()
  const format = useFormat()
  const { start, belowFloor, belowZero, floor, everBelowFloor } = result
  const title = t(floor > 0 ? 'chance.exposure.title' : 'chance.exposure.titleZero')
  const worst = mostExposed(belowFloor)
  const description =
    everBelowFloor === 0
      ? t('chance.exposure.never')
      : t('chance.exposure.description', {
          month: format.month(start + worst, 'long'),
          share: format.percent(belowFloor[worst] ?? 0, 1),
        })
  return (
    <ChartFrame
      title={title}
      height={height}
      isEmpty={belowFloor.length === 0}
      description={description}
      notes={
        <div className={styles.notes}>
          <span className={styles.finding}>{description}</span>
          <ul className={styles.legend}>
            <li>
              <ToneMark tone="negative" />
              {t('chance.exposure.belowZero')}
            </li>
            {floor > 0 && (
              <li>
                <ToneMark tone="underFloor" />
                {t('chance.exposure.betweenZeroAndFloor')}
              </li>
            )}
          </ul>
        </div>
      }
      chart={<Plot result={result} height={height} />}
      table={
        <FiguresTable
          label={title}
          rowHeader={t('components.chart.period')}
          maxHeight={height + 40}
          rowHeaderWidth={140}
          columnWidth={120}
          columns={[
            ...(floor > 0 ? [{ id: 'floor', label: t('chance.exposure.belowFloor') }] : []),
            { id: 'zero', label: t('chance.exposure.belowZero') },
          ]}
          rows={belowFloor.map((_, at) => ({
            id: String(at),
            label: format.month(start + at, 'long'),
            type: 'line' as const,
            unit: 'percent' as const,
          }))}
          getFigure={(rowId, columnId) => (columnId === 'zero' ? belowZero : belowFloor)[Number(rowId)] ?? null}
        />
      }
    />
  )
}
