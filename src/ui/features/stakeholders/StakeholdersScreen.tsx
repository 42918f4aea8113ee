import { Button, Tabs } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { MAX_STAKEHOLDERS, stakeholderKinds } from '../../../domain/plan/stakeholder.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ItemList } from '../../components/ItemCard.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useItems } from '../../components/useItems.ts'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { EffectsTable } from './EffectsTable.tsx'
import { PartsTable } from './PartsTable.tsx'
import { StakeholderCard } from './StakeholderCard.tsx'

const tabs = ['people', 'effects'] as const

interface StakeholdersScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Who has a part in the structure, what each brings and decides, and what money changes in that. */
export function StakeholdersScreen({ part, onScreen, ...reading }: StakeholdersScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('stakeholders.title')} description={t('stakeholders.description')} />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'people'}
        onChange={(tab) => onScreen('stakeholders', tab === null || tab === 'people' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`stakeholders.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="people" className={styles.panel ?? ''}>
          <PeoplePart {...reading} />
        </Tabs.Panel>
        <Tabs.Panel value="effects" className={styles.panel ?? ''}>
          <EffectsTable plan={reading.model.plan} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function PeoplePart({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const items = useItems('stakeholders')
  const { stakeholders } = model.plan
  const Icon = screenIcons.stakeholders
  const left = stakeholderKinds.filter((kind) => stakeholders.every((each) => each.kind !== kind))
  const add = (kind: (typeof stakeholderKinds)[number]) =>
    items.add({
      name: t(`stakeholders.kinds.${kind}`),
      kind,
      people: null,
      votes: null,
      seats: null,
      lines: [],
      note: '',
    })
  return (
    <>
      {stakeholders.length === 0 ? (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('stakeholders.emptyTitle')}
          steps={[{ label: t('stakeholders.begin'), onClick: () => add('members') }]}
        >
          {t('stakeholders.emptyText')}
        </EmptyState>
      ) : (
        <PartsTable model={model} scenarioId={scenarioId} />
      )}
      <section className={styles.card} aria-label={t('stakeholders.tabs.people')}>
        <div className={styles.fields} data-no-print>
          {(left.length > 0 ? left : stakeholderKinds).map((kind) => (
            <Button
              key={kind}
              size="compact-xs"
              variant="default"
              leftSection={<IconPlus size={12} />}
              disabled={stakeholders.length >= MAX_STAKEHOLDERS}
              onClick={() => add(kind)}
            >
              {t(`stakeholders.kinds.${kind}`)}
            </Button>
          ))}
        </div>
        <ItemList label={t('stakeholders.tabs.people')}>
          {stakeholders.map((stakeholder) => (
            <StakeholderCard key={stakeholder.id} stakeholder={stakeholder} model={model} items={items} />
          ))}
        </ItemList>
      </section>
    </>
  )
}
