import { useMemo } from 'react'
import { readDecision } from '../../../domain/analysis/decision/readDecision.ts'
import type { Decision } from '../../../domain/plan/decision.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CashLine } from '../../components/CashLine.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { AddAlternative } from './AddAlternative.tsx'
import { AlternativeCard } from './AlternativeCard.tsx'
import { AlternativesTable } from './AlternativesTable.tsx'
import { DecisionVerdict } from './DecisionVerdict.tsx'
import { NeedFields } from './NeedFields.tsx'
import { Ties } from './Ties.tsx'

interface DecisionBodyProps extends ReadingScreenProps {
  readonly decision: Decision
  readonly onScreen: ShowScreen
}

/** One decision: its need, what the comparison says, the table, the ties, the cash of each, and what each asks for. */
export function DecisionBody({ decision, onScreen, ...reading }: DecisionBodyProps) {
  const t = useT()
  const { model } = reading
  const { plan } = model
  const read = useMemo(() => readDecision(model, decision), [model, decision])
  const nameOf = (id: string) => plan.scenarios.find((one) => one.id === id)?.name ?? ''
  const cash = statementRowId('cash', 'closing')
  const reference = model.evaluation(decision.reference)
  const { alternatives } = read
  return (
    <>
      <NeedFields decision={decision} plan={plan} />
      <DecisionVerdict read={read} nameOf={nameOf} />
      {alternatives.length > 0 && (
        <section className={styles.card} aria-label={t('decision.table')}>
          <h3 className={styles.title}>{t('decision.table')}</h3>
          <AlternativesTable alternatives={alternatives} nameOf={nameOf} onExplain={reading.onExplain} />
        </section>
      )}
      <Ties decision={decision} read={read} nameOf={nameOf} />
      {alternatives.length > 0 && (
        <section className={styles.card} aria-label={t('decision.chart')}>
          <CashLine
            title={t('decision.chart')}
            firstMonth={plan.timeline.start}
            floor={reference.input(driverInputId('cashFloor'))[0]!}
            series={[
              ...alternatives.slice(0, scenarioLooks.length - 1).map(({ alternative, evaluation }, i) => ({
                id: alternative.scenario,
                label: nameOf(alternative.scenario),
                look: scenarioLooks[i]!,
                values: [...evaluation.row(cash)],
              })),
              {
                id: '$reference',
                label: t('decision.without', { name: nameOf(decision.reference) }),
                look: scenarioLooks[Math.min(alternatives.length, scenarioLooks.length - 1)]!,
                values: [...reference.row(cash)],
              },
            ]}
          />
        </section>
      )}
      <section className={styles.card} aria-label={t('decision.alternatives.title')} data-no-print>
        <h3 className={styles.title}>{t('decision.alternatives.title')}</h3>
        <AddAlternative decision={decision} plan={plan} />
        {alternatives.map(({ alternative }) => (
          <AlternativeCard
            key={alternative.scenario}
            decision={decision}
            alternative={alternative}
            name={nameOf(alternative.scenario)}
            onScreen={onScreen}
          />
        ))}
      </section>
    </>
  )
}
