import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface GrantFormScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

export function GrantFormScreen(_: GrantFormScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('grantForm.title')} description={t('grantForm.description')} />
    </div>
  )
}
