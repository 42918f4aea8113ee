import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface VersionsScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** The plan as it stood: compare, name, go back. */
export function VersionsScreen(_: VersionsScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('versions.title')} description={t('versions.description')} />
    </div>
  )
}
