import { useMemo } from 'react'
import { scenarioFigures } from '../../../domain/analysis/scenarioFigures.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { CashLine } from '../../components/CashLine.tsx'
import { useT } from '../../state/preferences.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { InputDifferences } from './InputDifferences.tsx'
import styles from './Comparison.module.css'

interface ComparisonBodyProps extends ReadingScreenProps {
  /** The first is the reference. */
  readonly scenarios: readonly [Scenario, Scenario, ...Scenario[]]
}

/** Scenarios side by side, once there are at least two. */
export function ComparisonBody({ model, scenarioId, scenarios, onScenario, onExplain }: ComparisonBodyProps) {
  const t = useT()
  const [first, ...others] = scenarios
  const chosen = scenarios.map(({ id }) => id).join(' ')
  const figures = useMemo(() => chosen.split(' ').map((id) => scenarioFigures(model, id)), [model, chosen])
  const [reference, ...compared] = figures
  const { calendar } = model.compiled.sheet
  if (!reference) return null
  return (
    <>
      <div className={styles.table}>
        <h2 className="al-hidden">{t('comparison.table')}</h2>
        <ComparisonTable
          scenarios={scenarios}
          figures={[reference, ...compared]}
          calendar={calendar}
          onExplain={(id, rowId, period) => {
            if (id !== scenarioId) onScenario(id)
            onExplain(rowId, period)
          }}
        />
      </div>
      <div className={styles.card}>
        <CashLine
          title={t('comparison.cashChart')}
          firstMonth={calendar.timeline.start}
          series={figures.map((each, index) => ({
            id: each.scenarioId,
            label: scenarios[index]?.name ?? '',
            look: scenarioLooks[index] ?? scenarioLooks[0]!,
            values: each.cash,
          }))}
        />
      </div>
      <section className={styles.card} aria-label={t('comparison.inputs')}>
        <h2 className={styles.cardTitle}>{t('comparison.inputs')}</h2>
        {others.map((second) => (
          <InputDifferences key={second.id} model={model} first={first} second={second} />
        ))}
      </section>
    </>
  )
}
