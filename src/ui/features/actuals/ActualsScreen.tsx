import { Tabs } from '@mantine/core'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { FilePart } from './FilePart.tsx'
import { MonthsPart } from './MonthsPart.tsx'
import { ReforecastPart } from './ReforecastPart.tsx'
import { useReality } from './useReality.ts'
import { VariancePart } from './VariancePart.tsx'

const tabs = ['months', 'file', 'variance', 'reforecast'] as const

interface ActualsScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What really happened: typed or read from the accounts, compared with the plan, and what comes next. */
export function ActualsScreen({ part, onScreen, ...reading }: ActualsScreenProps) {
  const t = useT()
  const reality = useReality(reading)
  const Icon = screenIcons.actuals
  const show = (tab: string | null) => onScreen('actuals', tab === null || tab === 'months' ? undefined : tab)
  return (
    <div className={styles.page}>
      <PageHeader title={t('actuals.title')} description={t('actuals.description')} />
      {reality.planned.size === 0 ? (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('actuals.emptyTitle')}
          steps={[{ label: t('dashboard.addResources'), onClick: () => onScreen('resources') }]}
        >
          {t('actuals.emptyText')}
        </EmptyState>
      ) : (
        <Tabs
          value={tabs.find((tab) => tab === part) ?? 'months'}
          onChange={show}
          keepMounted={false}
          className={styles.tabs ?? ''}
        >
          <Tabs.List>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`actuals.tabs.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="months" className={styles.panel ?? ''}>
            <MonthsPart {...reading} reality={reality} />
          </Tabs.Panel>
          <Tabs.Panel value="file" className={styles.panel ?? ''}>
            <FilePart {...reading} onTaken={() => show('variance')} />
          </Tabs.Panel>
          <Tabs.Panel value="variance" className={styles.panel ?? ''}>
            <VariancePart {...reading} reality={reality} onScreen={onScreen} />
          </Tabs.Panel>
          <Tabs.Panel value="reforecast" className={styles.panel ?? ''}>
            <ReforecastPart {...reading} reality={reality} onScreen={onScreen} />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  )
}
