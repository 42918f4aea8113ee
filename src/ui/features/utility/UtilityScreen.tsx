import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface UtilityScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What the structure changes around it, measured year by year beside the accounts. */
export function UtilityScreen(_: UtilityScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('utility.title')} description={t('utility.description')} />
    </div>
  )
}
