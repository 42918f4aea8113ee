import { Button, Tabs } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { BlendPart } from './BlendPart.tsx'
import { FrontierPart } from './FrontierPart.tsx'
import { GoalsPart } from './GoalsPart.tsx'

const tabs = ['goals', 'frontier', 'blend'] as const

interface LeversScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What must change for cash to hold: thresholds, what is possible between two levers, the best blend. */
export function LeversScreen({ part, onScreen, ...reading }: LeversScreenProps) {
  const t = useT()
  const isEmpty = reading.model.plan.lines.length === 0
  const Icon = screenIcons.levers
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('levers.title')}
        description={t('levers.description')}
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={14} />}
            onClick={() => window.print()}
            data-no-print
          >
            {t('levers.print')}
          </Button>
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('levers.emptyTitle')}
          steps={[{ label: t('levers.addResource'), onClick: () => onScreen('resources') }]}
        >
          {t('levers.emptyText')}
        </EmptyState>
      ) : (
        <Tabs
          value={tabs.find((tab) => tab === part) ?? 'goals'}
          onChange={(tab) => onScreen('levers', tab === null || tab === 'goals' ? undefined : tab)}
          keepMounted={false}
          className={styles.tabs ?? ''}
        >
          <Tabs.List>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`levers.tabs.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="goals" className={styles.panel ?? ''}>
            <GoalsPart {...reading} />
          </Tabs.Panel>
          <Tabs.Panel value="frontier" className={styles.panel ?? ''}>
            <FrontierPart {...reading} />
          </Tabs.Panel>
          <Tabs.Panel value="blend" className={styles.panel ?? ''}>
            <BlendPart {...reading} />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  )
}
