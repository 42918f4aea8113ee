import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface ChanceScreenProps extends ReadingScreenProps {
  readonly onScreen: ShowScreen
}

export function ChanceScreen(_props: ChanceScreenProps) {
  const t = useT()
  return <PageHeader title={t('frame.screens.chance')} />
}
