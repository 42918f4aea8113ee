import { IconChartAreaLine } from '@tabler/icons-react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { DashboardBody } from './DashboardBody.tsx'
import styles from './Dashboard.module.css'

interface DashboardScreenProps extends ReadingScreenProps {
  readonly onScreen: ShowScreen
}

/** The first screen of a plan: does the cash hold, and what is the blend of funding worth? */
export function DashboardScreen({ onScreen, ...reading }: DashboardScreenProps) {
  const t = useT()
  if (reading.model.plan.lines.length > 0) return <DashboardBody {...reading} onScreen={onScreen} />
  return (
    <div className={styles.page}>
      <EmptyState
        icon={<IconChartAreaLine size={40} stroke={1.25} />}
        title={t('dashboard.emptyTitle')}
        steps={[
          { label: t('dashboard.addResources'), onClick: () => onScreen('resources') },
          { label: t('dashboard.addCosts'), onClick: () => onScreen('costs') },
          { label: t('dashboard.setStructure'), onClick: () => onScreen('structure') },
        ]}
      >
        {t('dashboard.emptyText')}
      </EmptyState>
    </div>
  )
}
