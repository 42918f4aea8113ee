import { Button, Text } from '@mantine/core'
import type { Award } from '../../../domain/analysis/awardPipeline.ts'
import type { FunderHabits } from '../../../domain/analysis/funderHabits.ts'
import { funderDelayInputId, MAX_USUAL_DELAY } from '../../../domain/plan/funder.ts'
import type { Funder } from '../../../domain/plan/funder.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import { scenarioChain, valueInScenario } from '../../../domain/plan/resolveInputs.ts'
import { setInput } from '../../../editing/edits/inputs.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import styles from './Habits.module.css'

interface ProposalsProps {
  readonly funder: Funder
  readonly habits: FunderHabits
  readonly awards: readonly Award[]
  readonly scenarioId: string
}

/** What the history of a funder proposes for its open awards and its usual delay; nothing changes until it is taken. */
export function Proposals({ funder, habits, awards, scenarioId }: ProposalsProps) {
  const t = useT()
  const format = useFormat()
  const { plan } = useOpenPlan().state
  const run = useWorkspace((workspace) => workspace.run)
  const { awarded, delay } = habits
  const usual = Number(
    valueInScenario(scenarioChain(plan, scenarioId), funderDelayInputId(funder.id), funder.usualDelay, 1),
  )
  const proposed = [
    ...(delay === null || Math.min(delay, MAX_USUAL_DELAY) === usual
      ? []
      : [
          {
            id: funder.id,
            text: t('habits.proposeDelay', { now: format.duration(usual), then: format.duration(delay) }),
            take: () => run(setInput(scenarioId, funderDelayInputId(funder.id), Math.min(delay, MAX_USUAL_DELAY))),
          },
        ]),
    ...awards
      .filter(({ notified, probability, status }) => {
        return awarded !== null && notified === null && status !== 'refused' && Math.abs(probability - awarded) > 0.005
      })
      .map(({ line, probability }) => ({
        id: line.id,
        text: t('habits.proposeProbability', {
          name: line.name,
          now: format.percent(probability, 0),
          then: format.percent(awarded ?? 0, 0),
        }),
        take: () => run(setInput(scenarioId, lineInputId(line.id, 'probability'), awarded ?? 0)),
      })),
  ]
  if (proposed.length === 0) return null
  return (
    <ul className={styles.proposals} aria-label={t('habits.proposals')}>
      {proposed.map(({ id, text, take }) => (
        <li key={id}>
          <Text size="sm">{text}</Text>
          <Button size="compact-xs" variant="light" aria-label={t('habits.takeOf', { text })} onClick={take}>
            {t('habits.take')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
