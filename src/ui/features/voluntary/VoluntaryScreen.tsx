import { Button, Tabs } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { lineKindsIn } from '../../../domain/model/lineKinds.ts'
import { newLine } from '../../../editing/newLine.ts'
import { addLineIn } from '../../../editing/edits/scenarioLines.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { CapsPart } from './CapsPart.tsx'
import { FullCostPart } from './FullCostPart.tsx'
import { RatesPart } from './RatesPart.tsx'
import { TasksGrid } from './TasksGrid.tsx'
import { useRateGrid } from './useRateGrid.ts'
import { voluntaryLines } from './voluntaryLines.ts'

const tabs = ['tasks', 'rates', 'fullCost', 'caps'] as const

interface VoluntaryScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What no money pays, task by task; what it makes of the cost of each action, and of each funder's cap. */
export function VoluntaryScreen({ part, onScreen, ...reading }: VoluntaryScreenProps) {
  const t = useT()
  const labels = useLabels()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const rates = useRateGrid()
  const { model, scenarioId } = reading
  const lines = voluntaryLines(model.plan, scenarioId)
  const kinds = lineKindsIn('resources').filter(({ family }) => family === 'nonMonetary')
  const add = (kind: string) =>
    run(
      addLineIn(
        scenarioId,
        newLine(newId(), kind, kind === 'volunteering' ? t('voluntary.newTask') : labels.kind(kind)),
      ),
    )
  const Icon = screenIcons.voluntary
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('voluntary.title')}
        description={t('voluntary.description')}
        actions={
          <Button leftSection={<IconPlus size={14} />} onClick={() => add('volunteering')}>
            {t('voluntary.addTask')}
          </Button>
        }
      />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'tasks'}
        onChange={(tab) => onScreen('voluntary', tab === null || tab === 'tasks' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`voluntary.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="tasks" className={styles.panel ?? ''}>
          {lines.length === 0 && (
            <EmptyState
              icon={<Icon size={40} stroke={1.25} />}
              title={t('voluntary.emptyTitle')}
              steps={[{ label: t('voluntary.addTask'), onClick: () => add('volunteering') }]}
            >
              {t('voluntary.emptyText')}
            </EmptyState>
          )}
          <section className={styles.card} aria-label={t('voluntary.tabs.tasks')}>
            <div className={styles.fields} data-no-print>
              {kinds.map(({ id }) => (
                <Button
                  key={id}
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconPlus size={12} />}
                  onClick={() => add(id)}
                >
                  {labels.kind(id)}
                </Button>
              ))}
            </div>
            {lines.length > 0 && <TasksGrid {...reading} rates={rates.grid} onScreen={onScreen} />}
          </section>
        </Tabs.Panel>
        <Tabs.Panel value="rates" className={styles.panel ?? ''}>
          <RatesPart rates={rates} />
        </Tabs.Panel>
        <Tabs.Panel value="fullCost" className={styles.panel ?? ''}>
          <FullCostPart {...reading} />
        </Tabs.Panel>
        <Tabs.Panel value="caps" className={styles.panel ?? ''}>
          <CapsPart {...reading} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
