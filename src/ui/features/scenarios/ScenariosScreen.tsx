import { IconVersions } from '@tabler/icons-react'
import { useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { FrozenCopies } from './FrozenCopies.tsx'
import { NewScenarioButtons } from './NewScenarioButtons.tsx'
import { ScenarioDetail } from './ScenarioDetail.tsx'
import { ScenarioTree } from './ScenarioTree.tsx'
import styles from './Scenarios.module.css'

/** The tree of scenarios, what the chosen one is about and what it changes, and the frozen copies of the plan. */
export function ScenariosScreen({ onScreen }: { readonly onScreen: ShowScreen }) {
  const t = useT()
  const { state, scenarioId } = useOpenPlan()
  const [wanted, setWanted] = useState(scenarioId)
  const { scenarios, lines } = state.plan
  const hasNothing = lines.length === 0 && scenarios.length === 1
  const chosen =
    scenarios.find(({ id }) => id === wanted) ?? scenarios.find(({ id }) => id === scenarioId) ?? scenarios[0]
  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('scenarios.title')}
        description={t('scenarios.intro')}
        actions={<NewScenarioButtons onCreated={setWanted} />}
      />
      {hasNothing ? (
        <EmptyState
          icon={<IconVersions size={40} stroke={1.25} />}
          title={t('scenarios.emptyTitle')}
          steps={[{ label: t('dashboard.addResources'), onClick: () => onScreen('resources') }]}
        >
          {t('scenarios.emptyText')}
        </EmptyState>
      ) : (
        <>
          <div className={styles['columns']}>
            <ScenarioTree chosen={chosen?.id ?? ''} onChoose={setWanted} />
            {chosen && <ScenarioDetail key={chosen.id} scenario={chosen} onChoose={setWanted} />}
          </div>
          <FrozenCopies />
        </>
      )}
    </div>
  )
}
