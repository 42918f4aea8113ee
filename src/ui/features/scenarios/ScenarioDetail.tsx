import { Badge, Group, NativeSelect, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconCalendarExclamation } from '@tabler/icons-react'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import { scenarioChain } from '../../../domain/plan/resolveInputs.ts'
import { scenarioKinds } from '../../../domain/plan/scenario.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import {
  moveScenario,
  renameScenario,
  setReviewDay,
  setScenarioKind,
  setStory,
} from '../../../editing/edits/scenarios.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import { ScenarioActions } from './ScenarioActions.tsx'
import { ScenarioButtons } from './ScenarioButtons.tsx'
import { ScenarioChanges } from './ScenarioChanges.tsx'
import { ScenarioLines } from './ScenarioLines.tsx'
import { isDue } from './scenarioTree.ts'
import styles from './Scenarios.module.css'
import { useToday } from './useToday.ts'

interface ScenarioDetailProps {
  readonly scenario: Scenario
  readonly onChoose: (scenarioId: string) => void
}

/** One scenario: its name, what it is, where it stands, its story, what will be done, what it changes. */
export function ScenarioDetail({ scenario, onChoose }: ScenarioDetailProps) {
  const t = useT()
  const { scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const isBase = scenario.parent === null
  return (
    <section className={styles['detail']} aria-label={scenario.name}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={6} flex={1} maw={460}>
          <CommittedText
            value={scenario.name}
            onCommit={(name) => name !== '' && run(renameScenario(scenario.id, name))}
          >
            {(field) => <TextInput aria-label={t('scenarios.name')} maxLength={MAX_NAME} fw={600} {...field} />}
          </CommittedText>
          <Group gap="xs">
            {isBase && (
              <Badge variant="light" color="gray" tt="none">
                {t('scenarios.base')}
              </Badge>
            )}
            {scenario.id === scenarioId && <Badge tt="none">{t('scenarios.shown')}</Badge>}
            <ReviewNote scenario={scenario} />
          </Group>
        </Stack>
        <ScenarioButtons scenario={scenario} onChoose={onChoose} />
      </Group>
      <Group gap="md" align="flex-end">
        {!isBase && <Nature scenario={scenario} />}
        <ReviewDay scenario={scenario} />
      </Group>
      <CommittedText value={scenario.story} onCommit={(story) => run(setStory(scenario.id, story))}>
        {(field) => (
          <Textarea
            label={t('scenarios.story')}
            placeholder={t('scenarios.storyHelp')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={5000}
            {...field}
          />
        )}
      </CommittedText>
      <ScenarioActions scenario={scenario} />
      {!isBase && (
        <section aria-label={t('scenarios.changes')} className={styles['part']}>
          <h2 className={styles['partTitle']}>{t('scenarios.changes')}</h2>
          <ScenarioLines scenario={scenario} />
          <ScenarioChanges scenario={scenario} />
        </section>
      )}
    </section>
  )
}

function ReviewNote({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const format = useFormat()
  const today = useToday()
  const { reviewOn } = scenario
  if (reviewOn === null) return null
  if (!isDue(scenario, today)) {
    return (
      <Text size="xs" c="dimmed">
        {t('scenarios.next', { date: format.date(reviewOn) })}
      </Text>
    )
  }
  return (
    <span className={styles['due']}>
      <IconCalendarExclamation size={14} aria-hidden /> {t('scenarios.due', { date: format.date(reviewOn) })}
    </span>
  )
}

function Nature({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const { plan } = useOpenPlan().state
  const run = useWorkspace((workspace) => workspace.run)
  const { id, kind, parent } = scenario
  const parents = plan.scenarios.filter((other) => !scenarioChain(plan, other.id).some((one) => one.id === id))
  return (
    <>
      <div>
        <Text size="xs" fw={600} mb={2}>
          {t('scenarios.kind')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('scenarios.kind')}
          value={kind}
          data={scenarioKinds.map((value) => ({ value, label: t(`scenarios.kinds.${value}`) }))}
          onChange={(value) => {
            const next = scenarioKinds.find((known) => known === value)
            if (next) run(setScenarioKind(id, next))
          }}
        />
      </div>
      <NativeSelect
        size="xs"
        label={t('scenarios.parent')}
        w={170}
        value={parent ?? ''}
        data={parents.map((other) => ({ value: other.id, label: other.name }))}
        onChange={(event) => run(moveScenario(id, event.currentTarget.value))}
      />
    </>
  )
}

function ReviewDay({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  return (
    <CommittedText
      value={scenario.reviewOn ?? ''}
      onCommit={(day) => run(setReviewDay(scenario.id, day === '' ? null : day))}
    >
      {(field) => (
        <TextInput type="date" size="xs" label={t('scenarios.reviewOn')} title={t('scenarios.reviewHelp')} {...field} />
      )}
    </CommittedText>
  )
}
