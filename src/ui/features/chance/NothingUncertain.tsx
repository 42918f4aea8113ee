import { IconDice5 } from '@tabler/icons-react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'

interface NothingUncertainProps {
  readonly hasLines: boolean
  readonly onScreen: ShowScreen
}

/** All futures are alike: what could be left to chance, and where it is said. */
export function NothingUncertain({ hasLines, onScreen }: NothingUncertainProps) {
  const t = useT()
  const steps = hasLines
    ? [
        { label: t('chance.emptyVary'), onClick: () => onScreen('chance', 'settings') },
        { label: t('chance.emptyPipeline'), onClick: () => onScreen('funders', 'pipeline') },
      ]
    : [{ label: t('chance.emptyLines'), onClick: () => onScreen('resources') }]
  return (
    <EmptyState icon={<IconDice5 size={40} stroke={1.25} />} title={t('chance.emptyTitle')} steps={steps}>
      {t(hasLines ? 'chance.emptyText' : 'chance.emptyPlanText')}
    </EmptyState>
  )
}
