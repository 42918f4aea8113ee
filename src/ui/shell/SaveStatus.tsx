import { Button, Group, Text } from '@mantine/core'
import { useT } from '../state/preferences.ts'
import { useKeepPlan } from '../state/useKeepPlan.ts'
import { copyOfPlan } from '../../editing/newPlan.ts'
import { useServices } from '../state/services.ts'
import { useOpenPlan, useWorkspace } from '../state/workspace.ts'

/** Whether the last edit is stored; when it is not, why, and what to do about it. */
export function SaveStatus() {
  const t = useT()
  const { session, state } = useOpenPlan()
  const services = useServices()
  const keep = useKeepPlan()
  const openPlan = useWorkspace((workspace) => workspace.openPlan)
  if (state.status !== 'failed') {
    return (
      <Text size="xs" c="dimmed" role="status" data-testid="save-status" data-status={state.status}>
        {t(state.status === 'saved' ? 'frame.saved' : 'frame.saving')}
      </Text>
    )
  }
  const isElsewhere = state.failure === 'changedElsewhere'
  return (
    <Group gap="xs" wrap="nowrap" role="alert">
      <Text size="xs" c="red">
        {t(`frame.failures.${state.failure ?? 'unknown'}`)}
      </Text>
      <Button color="red" onClick={() => (isElsewhere ? void openPlan(services, state.plan.id) : session.retry())}>
        {t(isElsewhere ? 'frame.reopen' : 'frame.retry')}
      </Button>
      {isElsewhere && (
        <Button
          variant="default"
          onClick={() =>
            void keep(
              copyOfPlan(state.plan, services.newId(), t('frame.mineOf', { name: state.plan.name })),
              'dashboard',
            )
          }
        >
          {t('frame.keepMine')}
        </Button>
      )}
    </Group>
  )
}
