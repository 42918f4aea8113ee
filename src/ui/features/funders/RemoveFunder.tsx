import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { funderDelayInputId } from '../../../domain/plan/funder.ts'
import type { Funder } from '../../../domain/plan/funder.ts'
import { removeFunder } from '../../../editing/edits/funders.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'

interface RemoveFunderProps {
  readonly funder: Funder
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Asks before a funder goes, and says which lines lose it. */
export function RemoveFunder({ funder, onClose, onRemoved }: RemoveFunderProps) {
  const t = useT()
  const { plan } = useOpenPlan().model
  const run = useWorkspace((workspace) => workspace.run)
  const lines = plan.lines.filter((line) => line.funder === funder.id)
  const isOverridden = plan.scenarios.some(({ overrides }) => overrides[funderDelayInputId(funder.id)] !== undefined)
  const remove = () => {
    onClose()
    if (run(removeFunder(funder.id)).length > 0) return
    onRemoved()
    showToast({
      message: t('funders.removed', { name: funder.name }),
      onUndo: () => useWorkspace.getState().open?.session.undo(),
    })
  }
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('components.close') }}
      opened
      onClose={onClose}
      title={t('funders.removeTitle', { name: funder.name })}
      centered
    >
      <Stack gap="sm">
        <Text>{t(lines.length === 0 ? 'funders.removeNothing' : 'funders.removeLines')}</Text>
        {lines.length > 0 && (
          <List size="sm">
            {lines.map(({ id, name }) => (
              <List.Item key={id}>{name}</List.Item>
            ))}
          </List>
        )}
        {isOverridden && <Text>{t('funders.removeOverrides')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('funders.cancel')}
          </Button>
          <Button color="red" onClick={remove}>
            {t('funders.removeNow')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
