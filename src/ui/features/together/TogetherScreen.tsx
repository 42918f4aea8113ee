import { Tabs } from '@mantine/core'
import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { ChangesPart } from './ChangesPart.tsx'
import { ExchangePart } from './ExchangePart.tsx'
import { HandoverPart } from './HandoverPart.tsx'
import { NotesPart } from './NotesPart.tsx'

const tabs = ['notes', 'exchange', 'changes', 'handover'] as const

interface TogetherScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Working on a plan with others, without a server: notes, exchanges, what changed since, the handover. */
export function TogetherScreen({ part, onScreen, ...reading }: TogetherScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <div data-no-print>
        <PageHeader title={t('together.title')} description={t('together.description')} />
      </div>
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'notes'}
        onChange={(tab) => onScreen('together', tab === null || tab === 'notes' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`together.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="notes" className={styles.panel ?? ''}>
          <NotesPart {...reading} onScreen={onScreen} />
        </Tabs.Panel>
        <Tabs.Panel value="exchange" className={styles.panel ?? ''}>
          <ExchangePart />
        </Tabs.Panel>
        <Tabs.Panel value="changes" className={styles.panel ?? ''}>
          <ChangesPart onSend={() => onScreen('together', 'exchange')} />
        </Tabs.Panel>
        <Tabs.Panel value="handover" className={styles.panel ?? ''}>
          <HandoverPart />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
