import { Text } from '@mantine/core'
import styles from '../../components/AnalysisPage.module.css'
import { CashLine } from '../../components/CashLine.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import type { FiguresRow } from '../../components/figures/figuresTypes.ts'
import { Verdict } from '../../components/Verdict.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import type { Reality } from './useReality.ts'

interface ReforecastPartProps extends Pick<ReadingScreenProps, 'model'> {
  readonly reality: Reality
  readonly onScreen: ShowScreen
}

/** What is now expected: what happened, then the plan; whether the cash still holds. */
export function ReforecastPart({ model, reality, onScreen }: ReforecastPartProps) {
  const t = useT()
  const format = useFormat()
  const { until } = model.plan.actuals
  const { timeline } = model.compiled.sheet.calendar
  const Icon = screenIcons.actuals
  if (until === null) {
    return (
      <section className={styles.card} aria-label={t('actuals.tabs.reforecast')}>
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('actuals.variance.emptyTitle')}
          steps={[{ label: t('actuals.tabs.months'), onClick: () => onScreen('actuals') }]}
        >
          {t('actuals.reforecast.emptyText')}
        </EmptyState>
      </section>
    )
  }
  const { cash } = reality.next
  const lowest = lowestOf(cash, until + 1 - timeline.start)
  const before = lowestOf(reality.plannedCash, until + 1 - timeline.start)
  const point = ({ cents, month }: Lowest) => ({
    amount: format.money(cents),
    month: format.month(timeline.start + month, 'long'),
  })
  return (
    <>
      {lowest && before && (
        <Verdict
          tone={lowest.cents < 0 ? 'danger' : 'good'}
          question={t('actuals.reforecast.question')}
          answer={t(lowest.cents < 0 ? 'actuals.reforecast.falls' : 'actuals.reforecast.holds', point(lowest))}
        >
          {t('actuals.reforecast.planned', point(before))}
        </Verdict>
      )}
      <section className={styles.card}>
        <CashLine
          title={t('actuals.reforecast.cash')}
          firstMonth={timeline.start}
          series={[
            { id: 'next', label: t('actuals.reforecast.next'), look: scenarioLooks[0]!, values: [...cash] },
            {
              id: 'plan',
              label: t('actuals.reforecast.plan'),
              look: scenarioLooks[1]!,
              values: [...reality.plannedCash],
            },
          ]}
        />
        <Text size="sm" c="dimmed">
          {t('actuals.reforecast.method', { month: format.month(until, 'long') })}
        </Text>
      </section>
      <section className={styles.card} aria-label={t('actuals.reforecast.lines')}>
        <h2 className={styles.title}>{t('actuals.reforecast.lines')}</h2>
        <YearsTable model={model} reality={reality} />
      </section>
    </>
  )
}

/** Each line by fiscal year: as planned, and as it is now expected. */
function YearsTable({ model, reality }: Pick<ReforecastPartProps, 'model' | 'reality'>) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const columns = years.flatMap(({ index, first, last }) =>
    (['plan', 'next'] as const).map((side) => ({
      id: `${side}:${index}`,
      label: t(`actuals.reforecast.column.${side}`, {
        year: format.fiscalYear(timeline.start + first, timeline.start + last),
      }),
    })),
  )
  const rows = reality.groups
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ section, lines }): readonly FiguresRow[] => [
      { id: `group:${section}`, label: t(`actuals.sections.${section}`), type: 'heading' },
      ...lines.map(({ id, name }): FiguresRow => ({ id, label: name, type: 'line' })),
      { id: `total:${section}`, label: t(`actuals.totals.${section}`), type: 'total' },
    ])
  const figure = (lineId: string, columnId: string) => {
    const [side, index] = columnId.split(':')
    const year = years[Number(index)]
    const amounts = (side === 'plan' ? reality.planned : reality.next.lines).get(lineId)
    return year && amounts ? amounts.slice(year.first, year.last + 1).reduce((sum, cents) => sum + cents, 0) : null
  }
  return (
    <FiguresTable
      label={t('actuals.reforecast.lines')}
      rowHeader={t('actuals.line')}
      columns={columns}
      rows={rows}
      columnWidth={112}
      rowHeaderWidth={240}
      getFigure={(rowId, columnId) => {
        const group = reality.groups.find(({ section }) => rowId === `total:${section}`)
        if (!group) return figure(rowId, columnId)
        return group.lines.reduce((sum, { id }) => sum + (figure(id, columnId) ?? 0), 0)
      }}
    />
  )
}

interface Lowest {
  readonly cents: number
  /** From 0. */
  readonly month: number
}

/** The lowest balance from a month on; null when the plan ends before. */
function lowestOf(cash: Float64Array, from: number): Lowest | null {
  const ahead = [...cash].map((cents, month) => ({ cents, month })).slice(Math.max(0, from))
  return ahead.reduce<Lowest | null>((lowest, each) => (lowest && lowest.cents <= each.cents ? lowest : each), null)
}
