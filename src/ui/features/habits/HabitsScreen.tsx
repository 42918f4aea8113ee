import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { FunderMemory } from './FunderMemory.tsx'

interface HabitsScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What each funder was asked, awarded and paid, and what that says of its open awards. */
export function HabitsScreen({ onScreen, ...reading }: HabitsScreenProps) {
  const t = useT()
  const { funders } = reading.model.plan
  const Icon = screenIcons.habits
  return (
    <div className={styles.page}>
      <PageHeader title={t('habits.title')} description={t('habits.description')} />
      {funders.length === 0 ? (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('habits.emptyTitle')}
          steps={[{ label: t('habits.toFunders'), onClick: () => onScreen('funders') }]}
        >
          {t('habits.emptyText')}
        </EmptyState>
      ) : (
        funders.map((funder) => <FunderMemory key={funder.id} funder={funder} {...reading} />)
      )}
    </div>
  )
}
