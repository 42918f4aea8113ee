import { Tabs } from '@mantine/core'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { DashboardPart } from './DashboardPart.tsx'
import { IndicatorsPart } from './IndicatorsPart.tsx'

const tabs = ['dashboard', 'indicators'] as const

interface UtilityScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What the structure changes around it, measured year by year beside the accounts. */
export function UtilityScreen({ part, onScreen, ...reading }: UtilityScreenProps) {
  const t = useT()
  const Icon = screenIcons.utility
  const isEmpty = reading.model.plan.socialIndicators.length === 0
  return (
    <div className={styles.page}>
      <PageHeader title={t('utility.title')} description={t('utility.description')} />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'dashboard'}
        onChange={(tab) => onScreen('utility', tab === null || tab === 'dashboard' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`utility.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="dashboard" className={styles.panel ?? ''}>
          {isEmpty ? (
            <EmptyState
              icon={<Icon size={40} stroke={1.25} />}
              title={t('utility.emptyTitle')}
              steps={[{ label: t('utility.choose'), onClick: () => onScreen('utility', 'indicators') }]}
            >
              {t('utility.emptyText')}
            </EmptyState>
          ) : (
            <DashboardPart {...reading} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="indicators" className={styles.panel ?? ''}>
          <IndicatorsPart {...reading} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
