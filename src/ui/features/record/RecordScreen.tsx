import { Tabs } from '@mantine/core'
import { isStale, isTriggerDue, isUnjustified } from '../../../domain/plan/decisionLife.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { useToday } from '../scenarios/useToday.ts'
import { AssumptionsPart } from './AssumptionsPart.tsx'
import { DecisionsPart } from './DecisionsPart.tsx'
import { RaisesPart } from './RaisesPart.tsx'
import { TriggersPart } from './TriggersPart.tsx'

const tabs = ['decisions', 'triggers', 'assumptions', 'optimism'] as const
type Tab = (typeof tabs)[number]

interface RecordScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** The life of decisions: what was decided and why, when to look again, on what assumptions, and what was hoped for. */
export function RecordScreen({ part, onScreen, ...reading }: RecordScreenProps) {
  const t = useT()
  const today = useToday()
  const waiting = waitingIn(reading.model.plan, today)
  return (
    <div className={styles.page}>
      <PageHeader title={t('record.title')} description={t('record.description')} />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'decisions'}
        onChange={(tab) => onScreen('record', tab === null || tab === 'decisions' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`record.tabs.${tab}`)}
              {waiting[tab] > 0 && ` (${t('record.waiting', { count: waiting[tab] })})`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="decisions" className={styles.panel ?? ''}>
          <DecisionsPart plan={reading.model.plan} scenarioId={reading.scenarioId} today={today} onScreen={onScreen} />
        </Tabs.Panel>
        <Tabs.Panel value="triggers" className={styles.panel ?? ''}>
          <TriggersPart plan={reading.model.plan} today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="assumptions" className={styles.panel ?? ''}>
          <AssumptionsPart {...reading} today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="optimism" className={styles.panel ?? ''}>
          <RaisesPart {...reading} onScreen={onScreen} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

/** How many things of each tab wait for somebody. */
function waitingIn({ triggers, assumptions, raises }: Plan, today: string): Readonly<Record<Tab, number>> {
  return {
    decisions: 0,
    triggers: triggers.filter((trigger) => isTriggerDue(trigger, today)).length,
    assumptions: assumptions.filter((assumption) => isStale(assumption, today)).length,
    optimism: raises.filter(isUnjustified).length,
  }
}
