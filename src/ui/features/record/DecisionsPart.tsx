import { Button } from '@mantine/core'
import { IconGavel, IconPlus } from '@tabler/icons-react'
import { MAX_RECORDS } from '../../../domain/plan/decisionLife.ts'
import type { DecisionRecord } from '../../../domain/plan/decisionLife.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ItemList } from '../../components/ItemCard.tsx'
import { useItems } from '../../components/useItems.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { DecisionCard } from './DecisionCard.tsx'

interface DecisionsPartProps {
  readonly plan: Plan
  readonly scenarioId: string
  readonly today: string
  readonly onScreen: ShowScreen
}

/** What was decided, the last first; a comparison of the plan can be the beginning of one. */
export function DecisionsPart({ plan, scenarioId, today, onScreen }: DecisionsPartProps) {
  const t = useT()
  const items = useItems('records')
  const { records, decisions } = plan
  const add = (of: Partial<DecisionRecord> = {}) =>
    items.add({
      question: t('record.decision.newQuestion'),
      alternatives: [],
      choice: '',
      reasons: '',
      vote: null,
      assumptions: [],
      frozen: null,
      ...of,
    })
  const nameOf = (id: string) => plan.scenarios.find((scenario) => scenario.id === id)?.name ?? ''
  const isFull = records.length >= MAX_RECORDS
  const left = decisions.filter(({ name }) => records.every(({ question }) => question !== name))
  return (
    <section className={styles.card} aria-label={t('record.tabs.decisions')}>
      {records.length === 0 ? (
        <EmptyState
          icon={<IconGavel size={40} stroke={1.25} />}
          title={t('record.decision.emptyTitle')}
          steps={[
            { label: t('record.decision.add'), onClick: () => add() },
            { label: t('record.decision.compare'), onClick: () => onScreen('decision') },
          ]}
        >
          {t('record.decision.emptyText')}
        </EmptyState>
      ) : (
        <div data-no-print>
          <Button size="xs" leftSection={<IconPlus size={14} />} disabled={isFull} onClick={() => add()}>
            {t('record.decision.add')}
          </Button>
        </div>
      )}
      {left.length > 0 && !isFull && (
        <div className={styles.fields} data-no-print>
          {left.map(({ id, name, alternatives }) => (
            <Button
              key={id}
              size="compact-xs"
              variant="default"
              onClick={() =>
                add({ question: name, alternatives: alternatives.map(({ scenario }) => nameOf(scenario)) })
              }
            >
              {t('record.decision.from', { name })}
            </Button>
          ))}
        </div>
      )}
      <ItemList label={t('record.tabs.decisions')}>
        {records.toReversed().map((record) => (
          <DecisionCard
            key={record.id}
            record={record}
            plan={plan}
            scenarioId={scenarioId}
            today={today}
            items={items}
          />
        ))}
      </ItemList>
    </section>
  )
}
