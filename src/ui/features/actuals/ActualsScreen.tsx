import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface ActualsScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What really happened month by month, how it departs from the plan, and what comes next. */
export function ActualsScreen(_: ActualsScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('actuals.title')} description={t('actuals.description')} />
    </div>
  )
}
