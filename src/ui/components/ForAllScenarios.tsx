import { Text } from '@mantine/core'
import { useT } from '../state/preferences.ts'
import { useOpenPlan } from '../state/workspace.ts'

/** Says, while another scenario than the base is shown, that what is typed here holds for all of them. */
export function ForAllScenarios() {
  const t = useT()
  const { state, scenarioId } = useOpenPlan()
  const shown = state.plan.scenarios.find(({ id }) => id === scenarioId)
  if (!shown || shown.parent === null) return null
  return (
    <Text size="xs" c="dimmed">
      {t('components.forAll')}
    </Text>
  )
}
