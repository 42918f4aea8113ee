import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { awardPipeline } from '../../../domain/analysis/awardPipeline.ts'
import { FEW_ANSWERS, funderHabits } from '../../../domain/analysis/funderHabits.ts'
import { MAX_REQUESTS } from '../../../domain/plan/actuals.ts'
import type { FundingRequest } from '../../../domain/plan/actuals.ts'
import type { Funder } from '../../../domain/plan/funder.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ItemList } from '../../components/ItemCard.tsx'
import { useItems } from '../../components/useItems.ts'
import { useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { useToday } from '../scenarios/useToday.ts'
import { HabitSentences } from './HabitSentences.tsx'
import { Proposals } from './Proposals.tsx'
import { RequestCard } from './RequestCard.tsx'

interface FunderMemoryProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly funder: Funder
}

/** One funder: what it usually does, what that proposes for the plan, and the requests from which it is read. */
export function FunderMemory({ funder, model, scenarioId }: FunderMemoryProps) {
  const t = useT()
  const today = useToday()
  const items = useItems('requests')
  const { requests } = model.plan
  const own = requests.filter((request) => request.funder === funder.id)
  const habits = funderHabits(requests, funder.id)
  const awards = useMemo(
    () =>
      awardPipeline(planIn(model.plan, scenarioId), model.evaluation(scenarioId)).filter(
        ({ line }) => line.funder === funder.id,
      ),
    [model, scenarioId, funder],
  )
  const isFull = requests.length >= MAX_REQUESTS
  const add = (of: Partial<FundingRequest> = {}) =>
    items.add({
      funder: funder.id,
      name: t('habits.request.newName'),
      askedOn: today,
      asked: 0,
      notifiedOn: null,
      notified: null,
      dueOn: null,
      paidOn: null,
      paid: null,
      note: '',
      ...of,
    })
  const untold = awards.filter(({ line }) => own.every(({ name }) => name !== line.name))
  return (
    <section className={styles.card} aria-label={funder.name}>
      <h2 className={styles.title}>{funder.name}</h2>
      <HabitSentences habits={habits} />
      {habits.answered > 0 && habits.answered < FEW_ANSWERS && (
        <Text size="sm" c="dimmed">
          {t('habits.few', { count: FEW_ANSWERS })}
        </Text>
      )}
      <Proposals funder={funder} habits={habits} awards={awards} scenarioId={scenarioId} />
      <ItemList label={t('habits.requestsOf', { name: funder.name })}>
        {own
          .toSorted((a, b) => b.askedOn.localeCompare(a.askedOn))
          .map((request) => (
            <RequestCard key={request.id} request={request} items={items} />
          ))}
      </ItemList>
      <div className={styles.fields} data-no-print>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={isFull}
          aria-label={t('habits.addTo', { name: funder.name })}
          onClick={() => add()}
        >
          {t('habits.add')}
        </Button>
        {untold.map(({ line, asked, notified }) => (
          <Button
            key={line.id}
            size="compact-xs"
            variant="subtle"
            disabled={isFull}
            onClick={() =>
              add({ name: line.name, asked: Math.round(asked), notified: notified && Math.round(notified) })
            }
          >
            {t('habits.addLine', { name: line.name })}
          </Button>
        ))}
      </div>
    </section>
  )
}
