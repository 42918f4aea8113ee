import { Chip, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { poleMixes } from '../../../domain/analysis/threePoles.ts'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Legend } from '../../components/charts/Legend.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { PlanScreen } from '../../state/route.ts'
import { scenarioLooks } from '../../theme/families.ts'
import { screenIcons } from '../../shell/screenIcons.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { FinancingMix } from './FinancingMix.tsx'
import { PolesTable } from './PolesTable.tsx'
import styles from './Poles.module.css'
import { TernaryPlot } from './TernaryPlot.tsx'
import type { PolePath } from './TernaryPlot.tsx'

interface PolesScreenProps extends ReadingScreenProps {
  readonly onScreen: (screen: PlanScreen) => void
}

/** Market, redistribution, reciprocity: the mix of income of each year and scenario, with and without what is given in kind. */
export function PolesScreen({ model, scenarioId, onExplain, onScreen }: PolesScreenProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const { years, timeline } = compiled.sheet.calendar
  const [inKind, setInKind] = useState<'with' | 'without'>('with')
  const [view, setView] = useState<'whole' | 'close'>('whole')
  const [left, setLeft] = useState<readonly string[]>([])
  const shown = plan.scenarios.filter(({ id }) => !left.includes(id)).slice(0, scenarioLooks.length)
  const mixes = new Map(shown.map(({ id }) => [id, poleMixes(model.evaluation(id), inKind === 'with')]))
  const names = years.map((year) => format.fiscalYear(timeline.start + year.first, timeline.start + year.last))
  const paths = shown.map(({ id, name }, index): PolePath => ({
    id,
    label: name,
    look: scenarioLooks[index]!,
    isNamed: id === scenarioId,
    points: (mixes.get(id) ?? []).flatMap(({ place }, year) => (place ? [{ year: names[year]!, ...place }] : [])),
  }))
  const isEmpty = paths.every(({ points }) => points.length === 0)
  if (plan.lines.length === 0) {
    const Icon = screenIcons.poles
    return (
      <div className={styles.page}>
        <PageHeader title={t('poles.title')} description={t('poles.description')} />
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('poles.emptyTitle')}
          steps={[{ label: t('dashboard.addResources'), onClick: () => onScreen('resources') }]}
        >
          {t('poles.emptyText')}
        </EmptyState>
      </div>
    )
  }
  const table = (
    <PolesTable model={model} scenarioId={scenarioId} withInKind={inKind === 'with'} onExplain={onExplain} />
  )
  return (
    <div className={styles.page}>
      <PageHeader title={t('poles.title')} description={t('poles.description')} />
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('poles.inKind')}
          value={inKind}
          onChange={(value) => setInKind(value === 'with' ? 'with' : 'without')}
          data={[
            { value: 'with', label: t('poles.withInKind') },
            { value: 'without', label: t('poles.withoutInKind') },
          ]}
        />
        {plan.scenarios.length > 1 &&
          plan.scenarios.map(({ id, name }) => {
            const isShown = shown.some((scenario) => scenario.id === id)
            return (
              <Chip
                key={id}
                size="xs"
                checked={isShown}
                disabled={isShown && shown.length === 1}
                onChange={() => setLeft(isShown ? [...left, id] : left.filter((each) => each !== id))}
              >
                {name}
              </Chip>
            )
          })}
      </div>
      <div className={styles.columns}>
        <div className={styles.card}>
          <ChartFrame
            title={t('poles.plotTitle')}
            description={paths.map((path) => describe(path)).join(' ')}
            height={430}
            isEmpty={isEmpty}
            notes={
              <Legend series={paths.map(({ id, label, look }) => ({ id, label, look, values: [] }))} shape="line" />
            }
            chart={<TernaryPlot paths={paths} isClose={view === 'close'} />}
            table={table}
          />
          {!isEmpty && (
            <SegmentedControl
              size="xs"
              aria-label={t('poles.view')}
              value={view}
              onChange={(value) => setView(value === 'close' ? 'close' : 'whole')}
              data={[
                { value: 'whole', label: t('poles.whole') },
                { value: 'close', label: t('poles.close') },
              ]}
            />
          )}
          <p className={styles.note}>{t('poles.howToRead')}</p>
        </div>
        <div className={styles.card}>
          <FinancingMix model={model} scenarioId={scenarioId} />
        </div>
      </div>
      <div className={styles.table}>{table}</div>
    </div>
  )

  function describe({ id, label }: PolePath): string {
    const shares = (mixes.get(id) ?? []).flatMap(({ shares: found }, year) =>
      found ? [{ ...found, year: names[year]! }] : [],
    )
    const last = shares.at(-1)
    if (!last) return t('poles.nothingIn', { scenario: label })
    return t('poles.spoken', {
      scenario: label,
      year: last.year,
      market: format.percent(last.market, 0),
      redistribution: format.percent(last.redistribution, 0),
      reciprocity: format.percent(last.reciprocity, 0),
    })
  }
}
