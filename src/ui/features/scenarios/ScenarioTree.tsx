import { Badge } from '@mantine/core'
import { IconArrowsSplit2, IconBolt, IconCalendarExclamation, IconHome2 } from '@tabler/icons-react'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { isDue, scenarioTree } from './scenarioTree.ts'
import styles from './Scenarios.module.css'
import { useToday } from './useToday.ts'

interface ScenarioTreeProps {
  readonly chosen: string
  readonly onChoose: (scenarioId: string) => void
}

/** Every scenario under its parent: what it is, whether it is shown, whether it is to be looked at again. */
export function ScenarioTree({ chosen, onChoose }: ScenarioTreeProps) {
  const t = useT()
  const { state, scenarioId } = useOpenPlan()
  return (
    <nav className={styles['tree']} aria-label={t('scenarios.tree')}>
      <ul>
        {scenarioTree(state.plan.scenarios).map(({ scenario, depth }) => (
          <li key={scenario.id} style={{ paddingLeft: Math.min(depth, 6) * 18 }}>
            <button
              type="button"
              className={styles['entry']}
              aria-current={scenario.id === chosen || undefined}
              onClick={() => onChoose(scenario.id)}
            >
              <KindIcon scenario={scenario} />
              <span className={styles['entryName']}>{scenario.name}</span>
              <DueMark scenario={scenario} />
              {scenario.id === scenarioId && (
                <Badge size="xs" tt="none">
                  {t('scenarios.shown')}
                </Badge>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function KindIcon({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const isBase = scenario.parent === null
  const Icon = isBase ? IconHome2 : scenario.kind === 'choice' ? IconArrowsSplit2 : IconBolt
  const name = isBase ? t('scenarios.base') : t(`scenarios.kindShort.${scenario.kind}`)
  return <Icon size={16} stroke={1.6} role="img" aria-label={name} />
}

function DueMark({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const format = useFormat()
  const today = useToday()
  if (scenario.reviewOn === null || !isDue(scenario, today)) return null
  const words = t('scenarios.due', { date: format.date(scenario.reviewOn) })
  return (
    <span className={styles['due']} title={words}>
      <IconCalendarExclamation size={15} aria-hidden />
      <span className="al-hidden">{words}</span>
    </span>
  )
}
