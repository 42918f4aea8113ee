import { NativeSelect, Text } from '@mantine/core'
import { kindsForNeed, lineForNeed } from '../../../domain/analysis/decision/lineForNeed.ts'
import type { Decision } from '../../../domain/plan/decision.ts'
import { families } from '../../../domain/plan/lineKind.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { blankScenario } from '../../../domain/plan/scenario.ts'
import { addAlternative, addNewAlternative, blankAlternative } from '../../../editing/edits/decisions.ts'
import styles from '../../components/AnalysisPage.module.css'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'

const NEW = '$new/'

/** Adds an alternative: a scenario that exists, or a new one with a resource that brings the sum in its month. */
export function AddAlternative({ decision, plan }: { readonly decision: Decision; readonly plan: Plan }) {
  const t = useT()
  const labels = useLabels()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const weighed = new Set([decision.reference, ...decision.alternatives.map(({ scenario }) => scenario)])
  const scenarios = plan.scenarios.filter(({ id }) => !weighed.has(id))
  const kinds = kindsForNeed(plan)
  const add = (chosen: string) => {
    if (!chosen.startsWith(NEW)) {
      run(addAlternative(decision.id, blankAlternative(chosen)))
      return
    }
    const kind = chosen.slice(NEW.length)
    const name = t('decision.alternatives.scenarioName', { need: decision.name, kind: labels.kind(kind) })
    const scenario = blankScenario({ id: newId(), name, parent: decision.reference })
    const line = lineForNeed(plan, kind, decision, newId(), labels.kind(kind))
    run(addNewAlternative(decision.id, scenario, [line]))
  }
  return (
    <div className={styles.fields}>
      <NativeSelect
        size="xs"
        label={t('decision.alternatives.add')}
        value=""
        data={[
          { value: '', label: '…' },
          ...(scenarios.length > 0
            ? [
                {
                  group: t('decision.alternatives.existing'),
                  items: scenarios.map(({ id, name }) => ({ value: id, label: name })),
                },
              ]
            : []),
          ...families
            .map((family) => ({
              group: `${t('decision.alternatives.fresh')} · ${t(`lines.families.${family}`)}`,
              items: kinds
                .filter((kind) => kind.family === family)
                .map(({ id }) => ({ value: `${NEW}${id}`, label: labels.kind(id) })),
            }))
            .filter(({ items }) => items.length > 0),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          if (chosen !== '') add(chosen)
        }}
      />
      {decision.alternatives.length === 0 && <Text size="sm">{t('decision.alternatives.none')}</Text>}
    </div>
  )
}
