import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import { Button, Tabs } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWork } from '../../state/useWork.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { BreakEvenPart } from './BreakEvenPart.tsx'
import { ConcentrationPart } from './ConcentrationPart.tsx'
import { LatePart } from './LatePart.tsx'
import { LostFundersPart } from './LostFundersPart.tsx'
import { MarginsPart } from './MarginsPart.tsx'
import { StressStatus } from './StressStatus.tsx'

const tabs = ['late', 'funders', 'concentration', 'margins', 'breakEven'] as const

interface StressScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** The plan put to the test: late money, lost funders, concentration, falling resources, break-even. */
export function StressScreen({ part, onScreen, ...reading }: StressScreenProps) {
  const t = useT()
  const { model, scenarioId } = reading
  const { plan } = model
  const isEmpty = plan.lines.length === 0
  // Frozen copies are heavy and nothing is tested in them.
  const payload = useMemo(
    () => (isEmpty ? null : { plan: withoutCopies(plan), scenario: scenarioId }),
    [plan, scenarioId, isEmpty],
  )
  const work = useWork('stress', payload)
  const stress = work.last?.payload.scenario === scenarioId ? work.last.result : undefined
  const header = (
    <PageHeader
      title={t('stress.title')}
      description={t('stress.description')}
      actions={
        <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => window.print()} data-no-print>
          {t('stress.print')}
        </Button>
      }
    />
  )
  if (isEmpty) {
    const Icon = screenIcons.stress
    return (
      <div className={styles.page}>
        {header}
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('stress.emptyTitle')}
          steps={[{ label: t('stress.addResource'), onClick: () => onScreen('resources') }]}
        >
          {t('stress.emptyText')}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      {header}
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'late'}
        onChange={(tab) => onScreen('stress', tab === null || tab === 'late' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`stress.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Panel key={tab} value={tab} className={styles.panel ?? ''}>
            {stress ? (
              <div className={styles.panel} data-testid="stress-results">
                {tab === 'late' && <LatePart {...reading} late={stress.late} />}
                {tab === 'funders' && <LostFundersPart {...reading} lost={stress.lost} />}
                {tab === 'concentration' && <ConcentrationPart {...reading} />}
                {tab === 'margins' && <MarginsPart {...reading} margins={stress.margins} />}
                {tab === 'breakEven' && <BreakEvenPart {...reading} years={stress.breakEven} />}
              </div>
            ) : (
              <StressStatus work={work} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
