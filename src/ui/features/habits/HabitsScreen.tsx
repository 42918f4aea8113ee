import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface HabitsScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What each funder awarded and paid, and when: probabilities and delays come from there. */
export function HabitsScreen(_: HabitsScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('habits.title')} description={t('habits.description')} />
    </div>
  )
}
