import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { writePlanFile } from '../../../exchange/planFile/writePlanFile.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import styles from './Export.module.css'

/** The plan's own file: to hand over, to keep elsewhere, to open on another computer. */
export function PlanFileCard() {
  const t = useT()
  const { platform } = useServices()
  const { state } = useOpenPlan()
  const save = useSaveFile()
  function savePlan() {
    const bytes = new TextEncoder().encode(writePlanFile(state.plan, platform.version()))
    void save({ suggestedName: state.plan.name, bytes, kind: 'plan' })
  }
  return (
    <section className={styles['card']} aria-label={t('exporting.planFile')}>
      <Stack gap="xs">
        <Title order={2}>{t('exporting.planFile')}</Title>
        <Text c="dimmed">{t('exporting.planFileText')}</Text>
      </Stack>
      <Group>
        <Button variant="default" leftSection={<IconDeviceFloppy size={16} />} onClick={savePlan}>
          {t('exporting.savePlan')}
        </Button>
      </Group>
    </section>
  )
}
