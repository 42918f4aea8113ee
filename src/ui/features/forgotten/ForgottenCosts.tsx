import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { forgottenCosts } from '../../../domain/analysis/forgottenCosts/forgottenCosts.ts'
import type { FoundForgottenCost } from '../../../domain/analysis/forgottenCosts/forgottenCosts.ts'
import { addLineIn } from '../../../editing/edits/scenarioLines.ts'
import { newLine } from '../../../editing/newLine.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { showLineOf } from '../../shell/actions/showLineOf.ts'
import styles from './ForgottenCosts.module.css'
import { useDismissedCosts } from './useDismissedCosts.ts'

/** Costs usual for such a plan and absent from it: each is added, or said not to concern it. */
export function ForgottenCosts() {
  const t = useT()
  const { newId } = useServices()
  const { model, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan, compiled } = model
  const { dismissed, setDismissed } = useDismissedCosts(plan.id)
  const found = useMemo(
    () => forgottenCosts({ plan, compiled, evaluation: model.evaluation(scenarioId) }, scenarioId),
    [model, plan, compiled, scenarioId],
  )
  if (dismissed === null || found.length === 0) return null
  const asked = found.filter(({ id }) => !dismissed.includes(id))
  const add = ({ id, line }: FoundForgottenCost) => {
    const added = { ...newLine(newId(), line.kind, t(`forgotten.costs.${id}.name`)), ...line }
    if (run(addLineIn(scenarioId, added)).length === 0) showLineOf(plan.id, added)
  }
  return (
    <details className={styles['card']} data-testid="forgotten-costs">
      <summary className={styles['title']}>{t('forgotten.title', { count: asked.length })}</summary>
      <ul className={styles['list']} aria-label={t('forgotten.list')}>
        {asked.map((cost) => (
          <li key={cost.id}>
            <span className={styles['words']}>
              <strong>{t(`forgotten.costs.${cost.id}.name`)}</strong> {t(`forgotten.costs.${cost.id}.why`)}
            </span>
            <Button
              variant="light"
              aria-label={t('forgotten.addThis', { name: t(`forgotten.costs.${cost.id}.name`) })}
              onClick={() => add(cost)}
            >
              {t('forgotten.add')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              aria-label={t('forgotten.notConcernedBy', { name: t(`forgotten.costs.${cost.id}.name`) })}
              onClick={() => setDismissed([...dismissed, cost.id])}
            >
              {t('forgotten.notConcerned')}
            </Button>
          </li>
        ))}
      </ul>
      {dismissed.length > 0 && (
        <Button variant="subtle" onClick={() => setDismissed([])}>
          {t('forgotten.again', { count: dismissed.length })}
        </Button>
      )}
    </details>
  )
}
