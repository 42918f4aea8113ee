import { Button, Group, Menu } from '@mantine/core'
import { IconBolt, IconPlus } from '@tabler/icons-react'
import { addScenario } from '../../../editing/edits/scenarios.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { events, tryEvent } from './events.ts'

/** Creates a scenario on the one that is shown, empty or for something that may happen, and shows it. */
export function NewScenarioButtons({ onCreated }: { readonly onCreated: (scenarioId: string) => void }) {
  const t = useT()
  const { newId } = useServices()
  const { scenarioId } = useOpenPlan()
  const { run, chooseScenario } = useWorkspace()
  const create = (edit: (id: string) => Parameters<typeof run>[0]) => {
    const id = newId()
    if (run(edit(id)).length > 0) return
    chooseScenario(id)
    onCreated(id)
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
                onClick={() => create((id) => tryEvent(event, { id, name, parent: scenarioId }))}
              >
                {name}
              </Menu.Item>
            )
          })}
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconPlus size={14} />}
        onClick={() => create((id) => addScenario({ id, name: t('defaults.scenarioName'), parent: scenarioId }))}
      >
        {t('scenarios.add')}
      </Button>
    </Group>
  )
}
