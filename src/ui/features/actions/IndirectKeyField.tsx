import { Radio, Stack } from '@mantine/core'
import { indirectKeys } from '../../../domain/plan/action.ts'
import { setIndirectKey } from '../../../editing/edits/actions.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import styles from './Actions.module.css'

/** How what no action bears alone is shared among them. */
export function IndirectKeyField() {
  const t = useT()
  const { indirectKey } = useOpenPlan().model.plan
  const run = useWorkspace((workspace) => workspace.run)
  return (
    <section className={styles.card}>
      <Radio.Group
        label={t('actions.indirectKey')}
        labelProps={{ className: styles.cardTitle }}
        value={indirectKey}
        onChange={(value) => {
          const key = indirectKeys.find((known) => known === value)
          if (key) run(setIndirectKey(key))
        }}
      >
        <Stack gap="xs" mt="xs">
          {indirectKeys.map((key) => (
            <Radio
              key={key}
              size="xs"
              value={key}
              label={t(`actions.indirectKeys.${key}`)}
              description={t(`actions.indirectKeyHelp.${key}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </section>
  )
}
