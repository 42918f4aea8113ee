import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import { Button, Tabs } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Chance.module.css'
import { Compare } from './Compare.tsx'
import { Futures } from './Futures.tsx'
import { Settings } from './Settings.tsx'

const tabs = ['futures', 'compare', 'settings'] as const

interface ChanceScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** The plan played thousands of times: what its futures come to, scenarios in the same futures, and what is left to chance. */
export function ChanceScreen({ part, onScreen, ...reading }: ChanceScreenProps) {
  const t = useT()
  const { plan } = reading.model
  // Frozen copies are heavy and nothing is drawn from them.
  const posted = useMemo(() => withoutCopies(plan), [plan])
  const show = (name: string | null) => onScreen('chance', name === 'futures' || name === null ? undefined : name)
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('chance.title')}
        description={t('chance.description')}
        actions={
          <Button
            variant="default"
            className={styles.onScreenOnly ?? ''}
            leftSection={<IconPrinter size={14} />}
            onClick={() => window.print()}
            data-no-print
          >
            {t('chance.print')}
          </Button>
        }
      />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'futures'}
        onChange={show}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`chance.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="futures" className={styles.panel ?? ''}>
          <Futures {...reading} posted={posted} onScreen={onScreen} />
        </Tabs.Panel>
        <Tabs.Panel value="compare" className={styles.panel ?? ''}>
          <Compare {...reading} posted={posted} onScreen={onScreen} />
        </Tabs.Panel>
        <Tabs.Panel value="settings" className={styles.panel ?? ''}>
          <Settings model={reading.model} scenarioId={reading.scenarioId} onScreen={onScreen} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
