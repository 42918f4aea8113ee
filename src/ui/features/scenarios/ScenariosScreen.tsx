import { useState } from 'react'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { FrozenCopies } from './FrozenCopies.tsx'
import { NewScenarioButtons } from './NewScenarioButtons.tsx'
import { ScenarioDetail } from './ScenarioDetail.tsx'
import { ScenarioTree } from './ScenarioTree.tsx'
import styles from './Scenarios.module.css'

/** The tree of scenarios, what the chosen one is about and what it changes, and the frozen copies of the plan. */
export function ScenariosScreen() {
  const t = useT()
  const { state, scenarioId } = useOpenPlan()
  const [wanted, setWanted] = useState(scenarioId)
  const { scenarios } = state.plan
  const chosen =
    scenarios.find(({ id }) => id === wanted) ?? scenarios.find(({ id }) => id === scenarioId) ?? scenarios[0]
  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('scenarios.title')}
        description={t('scenarios.intro')}
        actions={<NewScenarioButtons onCreated={setWanted} />}
      />
      <div className={styles['columns']}>
        <ScenarioTree chosen={chosen?.id ?? ''} onChoose={setWanted} />
        {chosen && <ScenarioDetail key={chosen.id} scenario={chosen} onChoose={setWanted} />}
      </div>
      <FrozenCopies />
    </div>
  )
}
