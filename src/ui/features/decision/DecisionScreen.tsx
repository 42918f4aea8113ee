import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface DecisionScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

export function DecisionScreen(_props: DecisionScreenProps) {
  const t = useT()
  return <PageHeader title={t('frame.screens.decision')} />
}
