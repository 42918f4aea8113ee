import { Text } from '@mantine/core'
import type { Line } from '../../../domain/plan/plan.ts'
import { setActionShares } from '../../../editing/edits/lineDetails.ts'
import { RateField } from '../../components/fields/RateField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import styles from './Lines.module.css'

/** How much of a line each action bears or receives; what is left is general. */
export function ActionSharesField({ line }: { readonly line: Line }) {
  const t = useT()
  const format = useFormat()
  const { actions } = useOpenPlan().model.plan
  const run = useWorkspace((workspace) => workspace.run)
  const shares = line.actions ?? {}
  const given = Object.values(shares).reduce((sum, share) => sum + share, 0)
  const left = Number(Math.max(0, 1 - given).toFixed(6))
  return (
    <>
      <div className={styles['series']}>
        {actions.map(({ id, name }) => (
          <RateField
            key={id}
            label={name}
            value={shares[id] ?? 0}
            bounds={{ min: 0, max: Number((left + (shares[id] ?? 0)).toFixed(6)) }}
            onChange={(share) => run(setActionShares(line.id, { ...shares, [id]: share ?? 0 }))}
          />
        ))}
      </div>
      <Text size="xs" c="dimmed" mt={6}>
        {t('lines.generalShare', { share: format.percent(left, 1) })}
      </Text>
    </>
  )
}
