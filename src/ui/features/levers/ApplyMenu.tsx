import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown, IconGitBranch } from '@tabler/icons-react'
import type { Inputs } from '../../../domain/model/trial.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { applyHere, applyInScenario } from '../../../editing/edits/applyLever.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'

interface ApplyMenuProps {
  readonly plan: Plan
  readonly scenarioId: string
  /** What the new scenario is called, and why it is there. */
  readonly name: string
  readonly story: string
  readonly changes: Inputs
}

/** Puts a result in a new scenario or in the one that is shown, in a step that can be undone. */
export function ApplyMenu({ plan, scenarioId, name, story, changes }: ApplyMenuProps) {
  const t = useT()
  const { newId } = useServices()
  const { run, chooseScenario } = useWorkspace()
  const { session } = useOpenPlan()
  const shown = plan.scenarios.find(({ id }) => id === scenarioId)?.name ?? ''
  const tell = (isDone: boolean, message: string) => {
    if (isDone) showToast({ message, onUndo: () => session.undo() })
    else showToast({ message: t('levers.apply.refused'), tone: 'error' })
  }
  const inScenario = () => {
    const id = newId()
    const isDone = run(applyInScenario(scenarioId, { id, name, story }, changes)).length === 0
    if (isDone) chooseScenario(id)
    tell(isDone, t('levers.apply.created', { name }))
  }
  const here = () => tell(run(applyHere(scenarioId, name, changes)).length === 0, t('levers.apply.done'))
  return (
    <Menu withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronDown size={13} />}
          aria-label={t('levers.pair', { name: t('levers.apply.button'), value: name })}
          data-no-print
        >
          {t('levers.apply.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconGitBranch size={14} />} onClick={inScenario}>
          {t('levers.apply.inScenario')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCheck size={14} />} onClick={here}>
          {t('levers.apply.here', { scenario: shown })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
