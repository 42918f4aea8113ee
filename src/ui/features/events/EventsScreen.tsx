import { Button, Tabs } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { CovenantList } from './CovenantList.tsx'
import { EventList } from './EventList.tsx'
import { GridPart } from './GridPart.tsx'

const tabs = ['grid', 'events', 'covenants'] as const

interface EventsScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Choices as rows, events as columns; the events and the covenants that they are judged by. */
export function EventsScreen({ part, onScreen, ...reading }: EventsScreenProps) {
  const t = useT()
  const isEmpty = reading.model.plan.lines.length === 0
  const Icon = screenIcons.events
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('events.title')}
        description={t('events.description')}
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={14} />}
            onClick={() => window.print()}
            data-no-print
          >
            {t('events.print')}
          </Button>
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('events.emptyTitle')}
          steps={[{ label: t('events.addResource'), onClick: () => onScreen('resources') }]}
        >
          {t('events.emptyText')}
        </EmptyState>
      ) : (
        <Tabs
          value={tabs.find((tab) => tab === part) ?? 'grid'}
          onChange={(tab) => onScreen('events', tab === null || tab === 'grid' ? undefined : tab)}
          keepMounted={false}
          className={styles.tabs ?? ''}
        >
          <Tabs.List>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`events.tabs.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="grid" className={styles.panel ?? ''}>
            <GridPart {...reading} />
          </Tabs.Panel>
          <Tabs.Panel value="events" className={styles.panel ?? ''}>
            <EventList model={reading.model} scenarioId={reading.scenarioId} />
          </Tabs.Panel>
          <Tabs.Panel value="covenants" className={styles.panel ?? ''}>
            <CovenantList model={reading.model} scenarioId={reading.scenarioId} />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  )
}
