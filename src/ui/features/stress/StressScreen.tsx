import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface StressScreenProps extends ReadingScreenProps {
  readonly onScreen: ShowScreen
}

export function StressScreen(_props: StressScreenProps) {
  const t = useT()
  return <PageHeader title={t('frame.screens.stress')} />
}
