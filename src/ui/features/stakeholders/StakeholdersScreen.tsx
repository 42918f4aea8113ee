import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface StakeholdersScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Who has a part in the structure, what each brings, and who decides. */
export function StakeholdersScreen(_: StakeholdersScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('stakeholders.title')} description={t('stakeholders.description')} />
    </div>
  )
}
