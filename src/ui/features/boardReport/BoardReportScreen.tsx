import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface BoardReportScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

export function BoardReportScreen(_: BoardReportScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('boardReport.title')} description={t('boardReport.description')} />
    </div>
  )
}
