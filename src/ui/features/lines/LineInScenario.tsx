import { Button, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconRowRemove } from '@tabler/icons-react'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { putLineBack, takeLineAway } from '../../../editing/edits/scenarioLines.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import styles from './Lines.module.css'
import { LineTimingFields } from './LineTimingFields.tsx'

interface LineInScenarioProps {
  readonly line: Line
  readonly kind: LineKind
}

/** What the scenario that is shown does with a line as a whole: added, taken out and put back, moved in time. In the base, its time alone. */
export function LineInScenario({ line, kind }: LineInScenarioProps) {
  const t = useT()
  const { state, scenarioId } = useOpenPlan()
  const { run, showLine } = useWorkspace()
  const { lines, scenarios } = state.plan
  const scenario = scenarios.find(({ id }) => id === scenarioId)
  if (!scenario) return null
  if (scenario.parent === null) return <TimingInBase line={line} kind={kind} scenario={scenario} />
  const isAddedHere = line.scenario === scenarioId
  const isRemoved = scenario.removed.includes(line.id)
  const nameOf = (scenarioOf: string | null | undefined) => scenarios.find(({ id }) => id === scenarioOf)?.name ?? ''
  const original = lines.find(({ id }) => id === line.replaces)
  const words = () => {
    if (isRemoved) return t('lines.inScenario.removed')
    if (isAddedHere && original) return t('lines.inScenario.replaces', { name: original.name })
    if (isAddedHere) return t('lines.inScenario.added')
    if (line.scenario !== undefined) return t('lines.inScenario.addedBy', { name: nameOf(line.scenario) })
    return t('lines.inScenario.inherited', { name: nameOf(scenario.parent) })
  }
  const giveBack = (lineId: string) => {
    run(putLineBack(scenarioId, lineId))
    showLine(lineId)
  }
  return (
    <Stack
      component="section"
      gap="xs"
      className={styles['inScenario'] ?? ''}
      aria-label={t('lines.inScenario.title', { name: scenario.name })}
    >
      <Text size="xs" fw={600}>
        {t('lines.inScenario.title', { name: scenario.name })}
      </Text>
      <Text size="xs">{words()}</Text>
      {!isRemoved && (
        <LineTimingFields line={line} kind={kind} scenario={scenario} parentName={nameOf(scenario.parent)} />
      )}
      <div>
        {isRemoved && (
          <Button size="compact-xs" leftSection={<IconArrowBackUp size={13} />} onClick={() => giveBack(line.id)}>
            {t('lines.inScenario.putBack')}
          </Button>
        )}
        {isAddedHere && original && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconArrowBackUp size={13} />}
            onClick={() => giveBack(original.id)}
          >
            {t('lines.inScenario.giveBack')}
          </Button>
        )}
        {!isRemoved && !original && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconRowRemove size={13} />}
            onClick={() => run(takeLineAway(scenarioId, line.id))}
          >
            {t('lines.inScenario.takeAway')}
          </Button>
        )}
      </div>
      {!isAddedHere && !isRemoved && (
        <Text size="xs" c="dimmed">
          {t('lines.ofOneScenario')}
        </Text>
      )}
    </Stack>
  )
}

/** The base says only of a line that it is moved in time, once it is. */
function TimingInBase({ line, kind, scenario }: LineInScenarioProps & { readonly scenario: Scenario }) {
  const t = useT()
  if (!scenario.timing[line.id]) return null
  return (
    <Stack component="section" gap="xs" className={styles['inScenario'] ?? ''} aria-label={t('lines.calendar.inBase')}>
      <Text size="xs" fw={600}>
        {t('lines.calendar.inBase')}
      </Text>
      <Text size="xs">{t('lines.calendar.inBaseHelp')}</Text>
      <LineTimingFields line={line} kind={kind} scenario={scenario} parentName={null} />
    </Stack>
  )
}
