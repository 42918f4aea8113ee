import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface VoluntaryScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What no money pays, task by task: hours, premises, equipment, skills. */
export function VoluntaryScreen(_: VoluntaryScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('voluntary.title')} description={t('voluntary.description')} />
    </div>
  )
}
