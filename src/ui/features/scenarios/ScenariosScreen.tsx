import { Badge, Button, Group, Menu, Stack, Textarea, TextInput } from '@mantine/core'
import { IconBolt, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import {
  addScenario,
  duplicateScenario,
  renameScenario,
  setStory,
} from '../../../editing/edits/scenarios.ts'
import { removeScenario } from '../../../editing/edits/scenarioRemoval.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { CommittedText } from '../lines/CommittedText.tsx'
import { events, tryEvent } from './events.ts'
import { ScenarioChanges } from './ScenarioChanges.tsx'
import styles from './Scenarios.module.css'

/** The tree of scenarios: what each is about and what it changes of its parent. */
export function ScenariosScreen() {
  const t = useT()
  const { state } = useOpenPlan()
  const tree = inTreeOrder(state.plan.scenarios)
  return (
    <div className={styles['page']}>
      <PageHeader title={t('scenarios.title')} description={t('scenarios.intro')} actions={<NewScenarioButtons />} />
      {tree.map(({ scenario, depth }) => (
        <ScenarioCard key={scenario.id} scenario={scenario} depth={depth} />
      ))}
    </div>
  )
}

function NewScenarioButtons() {
  const t = useT()
  const { newId } = useServices()
  const { scenarioId } = useOpenPlan()
  const { run, chooseScenario } = useWorkspace()
  const create = (name: string, edit: (id: string) => Parameters<typeof run>[0]) => {
    const id = newId()
    if (run(edit(id)).length === 0) chooseScenario(id)
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBolt size={14} />}>
            {t('scenarios.quick')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('scenarios.quickHelp')}</Menu.Label>
          {events.map((event) => {
            const name = t(`scenarios.events.${event.id}`)
            return (
              <Menu.Item
                key={event.id}
                onClick={() => create(name, (id) => tryEvent(event, { id, name, parent: scenarioId }))}
              >
                {name}
              </Menu.Item>
            )
          })}
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconPlus size={14} />}
        onClick={() => {
          const name = t('defaults.scenarioName')
          create(name, (id) => addScenario({ id, name, parent: scenarioId }))
        }}
      >
        {t('scenarios.add')}
      </Button>
    </Group>
  )
}

function ScenarioCard({ scenario, depth }: { readonly scenario: Scenario; readonly depth: number }) {
  const t = useT()
  const { state, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const parent = state.plan.scenarios.find(({ id }) => id === scenario.parent)
  return (
    <section className={styles['card']} aria-label={scenario.name} data-depth={Math.min(depth, 4)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap="xs" flex={1} maw={560}>
          <CommittedText
            value={scenario.name}
            onCommit={(name) => name !== '' && run(renameScenario(scenario.id, name))}
          >
            {(field) => <TextInput aria-label={t('scenarios.name')} maxLength={200} fw={600} {...field} />}
          </CommittedText>
          <Group gap="xs">
            <Badge variant="light" color="gray" tt="none">
              {parent ? t('scenarios.basedOn', { name: parent.name }) : t('scenarios.base')}
            </Badge>
            {scenario.id === scenarioId && <Badge tt="none">{t('scenarios.shown')}</Badge>}
          </Group>
        </Stack>
        <ScenarioActions scenario={scenario} />
      </Group>
      <CommittedText value={scenario.story} onCommit={(story) => run(setStory(scenario.id, story))}>
        {(field) => (
          <Textarea
            label={t('scenarios.story')}
            placeholder={t('scenarios.storyHelp')}
            autosize
            minRows={1}
            maxRows={8}
            maxLength={5000}
            {...field}
          />
        )}
      </CommittedText>
      {parent && <ScenarioChanges scenario={scenario} />}
    </section>
  )
}

function ScenarioActions({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const { newId } = useServices()
  const { scenarioId } = useOpenPlan()
  const { run, chooseScenario } = useWorkspace()
  const { id, name, parent } = scenario
  return (
    <Group gap="xs" wrap="nowrap">
      {id !== scenarioId && (
        <Button variant="light" aria-label={`${t('scenarios.show')} : ${name}`} onClick={() => chooseScenario(id)}>
          {t('scenarios.show')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconCopy size={14} />}
        aria-label={`${t('scenarios.duplicate')} : ${name}`}
        onClick={() => run(duplicateScenario(id, newId(), t('scenarios.copyName', { name })))}
      >
        {t('scenarios.duplicate')}
      </Button>
      {parent !== null && (
        <Button
          variant="default"
          leftSection={<IconTrash size={14} />}
          aria-label={`${t('scenarios.remove')} : ${name}`}
          onClick={() => run(removeScenario(id))}
        >
          {t('scenarios.remove')}
        </Button>
      )}
    </Group>
  )
}

/** Scenarios with each under its parent, and how deep it stands. */
function inTreeOrder(
  scenarios: readonly Scenario[],
  parent: string | null = null,
  depth = 0,
): readonly { readonly scenario: Scenario; readonly depth: number }[] {
  return scenarios
    .filter((scenario) => scenario.parent === parent)
    .flatMap((scenario) => [{ scenario, depth }, ...inTreeOrder(scenarios, scenario.id, depth + 1)])
}
