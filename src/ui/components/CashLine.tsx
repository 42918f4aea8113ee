import { IconAlertTriangle, IconArrowDownCircle, IconCircleCheck } from '@tabler/icons-react'
import { lazy, useMemo } from 'react'
import { useFormat, useT } from '../state/preferences.ts'
import { cashFindings, type CashFindings } from './charts/cashFindings.ts'
import styles from './charts/Chart.module.css'
import { ChartFrame } from './charts/ChartFrame.tsx'
import { valueAt, type ChartSeries } from './charts/chartSeries.ts'
import { Legend } from './charts/Legend.tsx'
import { FiguresTable } from './FiguresTable.tsx'

const Plot = lazy(() => import('./charts/CashLinePlot.tsx').then((file) => ({ default: file.CashLinePlot })))

interface CashLineProps {
  readonly title: string
  /** The absolute month of the first balance. */
  readonly firstMonth: number
  /** Month-end balances; the first series is the current scenario, whose low points are marked. */
  readonly series: readonly ChartSeries[]
  /** The balance one wants to keep, in cents. */
  readonly floor?: number
  readonly height?: number
}

/** Cash month after month: its lowest point, the months below zero or below a floor, other scenarios behind it. */
export function CashLine({ title, firstMonth, series, floor, height = 260 }: CashLineProps) {
  const t = useT()
  const format = useFormat()
  const [current] = series
  const findings = useMemo(() => (current ? cashFindings(current, floor ?? null) : null), [current, floor])
  const words = findings ? findingWords(findings, firstMonth, floor ?? null, t, format) : null
  const findingOfCurrent = (finding: string) =>
    current && series.length > 1 ? t('components.chart.ofSeries', { series: current.label, finding }) : finding
  return (
    <ChartFrame
      title={title}
      height={height}
      isEmpty={!current || current.values.length === 0}
      description={
        words
          ? findingOfCurrent([words.lowest, words.zero, words.floor].filter((text) => text !== null).join('. '))
          : ''
      }
      notes={
        words && (
          <div className={styles.notes}>
            <span className={styles.finding}>
              <IconArrowDownCircle size={14} aria-hidden />
              {findingOfCurrent(words.lowest)}
            </span>
            <span className={styles.finding} data-tone={words.isBelowZero ? 'danger' : 'good'}>
              {words.isBelowZero ? (
                <IconAlertTriangle size={14} aria-hidden />
              ) : (
                <IconCircleCheck size={14} aria-hidden />
              )}
              {findingOfCurrent(words.zero)}
            </span>
            {words.floor !== null && (
              <span className={styles.finding} data-tone="warning">
                <IconAlertTriangle size={14} aria-hidden />
                {words.floor}
              </span>
            )}
            {series.length > 1 && <Legend series={series} shape="line" />}
          </div>
        )
      }
      chart={
        findings && (
          <Plot firstMonth={firstMonth} series={series} findings={findings} floor={floor ?? null} height={height} />
        )
      }
      table={
        <FiguresTable
          label={title}
          rowHeader={t('components.chart.period')}
          maxHeight={height + 40}
          rowHeaderWidth={140}
          columnWidth={120}
          columns={series.map((each) => ({ id: each.id, label: each.label }))}
          rows={(current?.values ?? []).map((_, at) => ({
            id: String(at),
            label: format.month(firstMonth + at, 'long'),
            type: 'line' as const,
          }))}
          getFigure={(rowId, columnId) => {
            const found = series.find((each) => each.id === columnId)
            return found ? valueAt(found, Number(rowId)) : null
          }}
        />
      }
    />
  )
}

function findingWords(
  findings: CashFindings,
  firstMonth: number,
  floor: number | null,
  t: ReturnType<typeof useT>,
  format: ReturnType<typeof useFormat>,
) {
  const { lowest, monthsBelowZero, monthsBelowFloor } = findings
  return {
    isBelowZero: monthsBelowZero > 0,
    lowest: t('components.chart.lowest', {
      amount: format.money(lowest?.amount ?? null),
      month: format.month(lowest ? firstMonth + lowest.at : null, 'long'),
    }),
    zero:
      monthsBelowZero > 0
        ? t('components.chart.belowZero', { count: monthsBelowZero })
        : t('components.chart.neverBelowZero'),
    floor:
      monthsBelowFloor > 0
        ? t('components.chart.belowFloor', { count: monthsBelowFloor, floor: format.money(floor) })
        : null,
  }
}
