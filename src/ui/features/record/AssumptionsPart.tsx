import { Button } from '@mantine/core'
import { IconBulb, IconPlus } from '@tabler/icons-react'
import { isStale, MAX_ASSUMPTIONS } from '../../../domain/plan/decisionLife.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ItemList } from '../../components/ItemCard.tsx'
import { useItems } from '../../components/useItems.ts'
import { useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { AssumptionCard } from './AssumptionCard.tsx'

interface AssumptionsPartProps extends Pick<ReadingScreenProps, 'model'> {
  readonly today: string
}

/** What the plan takes for true, what is out of date first. */
export function AssumptionsPart({ model, today }: AssumptionsPartProps) {
  const t = useT()
  const items = useItems('assumptions')
  const { assumptions } = model.plan
  const add = () =>
    items.add({
      on: { what: 'plan' },
      text: t('record.assumption.newText'),
      source: '',
      day: today,
      confidence: 'assumption',
      expiresOn: null,
    })
  const sorted = assumptions.toSorted(
    (a, b) =>
      Number(isStale(b, today)) - Number(isStale(a, today)) ||
      (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999'),
  )
  return (
    <section className={styles.card} aria-label={t('record.tabs.assumptions')}>
      {assumptions.length === 0 ? (
        <EmptyState
          icon={<IconBulb size={40} stroke={1.25} />}
          title={t('record.assumption.emptyTitle')}
          steps={[{ label: t('record.assumption.add'), onClick: add }]}
        >
          {t('record.assumption.emptyText')}
        </EmptyState>
      ) : (
        <div data-no-print>
          <Button
            size="xs"
            leftSection={<IconPlus size={14} />}
            disabled={assumptions.length >= MAX_ASSUMPTIONS}
            onClick={add}
          >
            {t('record.assumption.add')}
          </Button>
        </div>
      )}
      <ItemList label={t('record.tabs.assumptions')}>
        {sorted.map((assumption) => (
          <AssumptionCard key={assumption.id} assumption={assumption} model={model} today={today} items={items} />
        ))}
      </ItemList>
    </section>
  )
}
