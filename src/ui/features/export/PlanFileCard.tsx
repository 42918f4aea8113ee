import { Stack, Text, Title } from '@mantine/core'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { PlanFileForm } from '../planFile/PlanFileForm.tsx'
import styles from './Export.module.css'

/** Saves the plan's own file: whole or anonymised, under a passphrase or not. */
export function PlanFileCard() {
  const t = useT()
  const { state } = useOpenPlan()
  return (
    <section className={styles['card']} aria-label={t('planFile.title')}>
      <Stack gap="xs">
        <Title order={2}>{t('planFile.title')}</Title>
        <Text c="dimmed">{t('planFile.text')}</Text>
      </Stack>
      <PlanFileForm plan={state.plan} />
    </section>
  )
}
