import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface RecordScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What was decided and why, on what assumptions, and when to look again. */
export function RecordScreen(_: RecordScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('record.title')} description={t('record.description')} />
    </div>
  )
}
