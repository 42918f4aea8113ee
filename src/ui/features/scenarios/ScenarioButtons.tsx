import { Button, Group, Menu, Text } from '@mantine/core'
import { IconArrowBigUpLine, IconCopy, IconDots, IconSnowflake, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import type { Edit } from '../../../editing/edit.ts'
import { withAllOnIt } from '../../../editing/lineCopies.ts'
import { promoteScenario } from '../../../editing/edits/promoteScenario.ts'
import { removeScenario, removeScenarioTree } from '../../../editing/edits/scenarioRemoval.ts'
import { duplicateScenario } from '../../../editing/edits/scenarios.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { FreezeForm } from './FreezeForm.tsx'

interface ScenarioButtonsProps {
  readonly scenario: Scenario
  readonly onChoose: (scenarioId: string) => void
}

const undo = () => useWorkspace.getState().open?.session.undo()

/** What can be done with a scenario: show, duplicate, freeze, make it the base, delete it alone or with what stands on it. */
export function ScenarioButtons({ scenario, onChoose }: ScenarioButtonsProps) {
  const t = useT()
  const { newId } = useServices()
  const { scenarioId } = useOpenPlan()
  const { run, chooseScenario } = useWorkspace()
  const [isFreezing, setFreezing] = useState(false)
  const { id, name } = scenario
  const duplicate = () => {
    const copy = newId()
    if (run(duplicateScenario(id, copy, t('scenarios.copyName', { name }))).length === 0) onChoose(copy)
  }
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
        onClick={duplicate}
      >
        {t('scenarios.duplicate')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconSnowflake size={14} />}
        aria-label={`${t('scenarios.freeze')} : ${name}`}
        onClick={() => setFreezing(true)}
      >
        {t('scenarios.freeze')}
      </Button>
      {scenario.parent !== null && <MoreMenu scenario={scenario} onChoose={onChoose} />}
      {isFreezing && <FreezeForm scenario={scenario} onClose={() => setFreezing(false)} />}
    </Group>
  )
}

function MoreMenu({ scenario, onChoose }: ScenarioButtonsProps) {
  const t = useT()
  const { plan } = useOpenPlan().state
  const run = useWorkspace((workspace) => workspace.run)
  const { id, name, parent } = scenario
  const onIt = withAllOnIt(plan, id).size - 1
  const base = plan.scenarios.find((one) => one.parent === null)
  const remove = (edit: Edit) => {
    if (run(edit).length > 0) return
    onChoose(parent ?? '')
    showToast({ message: t('scenarios.removed', { name }), onUndo: undo })
  }
  const promote = () => {
    const formerName = t('scenarios.formerBase', { name: base?.name ?? '' })
    if (run(promoteScenario(id, formerName)).length > 0) return
    showToast({ message: t('scenarios.promoted', { name }), onUndo: undo })
  }
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button variant="default" px={8} aria-label={`${t('scenarios.more')} : ${name}`}>
          <IconDots size={16} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowBigUpLine size={14} />} onClick={promote}>
          {t('scenarios.promote')}
          <Text size="xs" c="dimmed">
            {t('scenarios.promoteHelp')}
          </Text>
        </Menu.Item>
        <Menu.Divider />
        {onIt === 0 ? (
          <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => remove(removeScenario(id))}>
            {t('scenarios.remove')}
          </Menu.Item>
        ) : (
          <>
            <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => remove(removeScenario(id))}>
              {t('scenarios.removeAlone')}
              <Text size="xs" c="dimmed">
                {t('scenarios.removeAloneHelp')}
              </Text>
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => remove(removeScenarioTree(id))}>
              {t('scenarios.removeTree', { count: onIt })}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
