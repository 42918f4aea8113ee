import { Button, Text } from '@mantine/core'
import { IconSnowflake } from '@tabler/icons-react'
import { useMemo } from 'react'
import { MAX_FROZEN } from '../../../domain/plan/frozenPlan.ts'
import { fingerprint } from '../../../exchange/planFile/fingerprint.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { DecisionCardProps } from './DecisionCard.tsx'
import { freezeForRecord } from './freezeForRecord.ts'

/** The plan on which a decision was taken, with the fingerprint that tells whether it is still the same. */
export function FrozenProof({ record, plan, scenarioId, today }: DecisionCardProps) {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const { frozen } = record
  const copy = plan.frozen.find(({ id }) => id === frozen?.copy)
  const isSame = useMemo(() => copy !== undefined && fingerprint(copy.plan) === frozen?.sha256, [copy, frozen?.sha256])
  if (frozen === null) {
    const freeze = () => {
      const name = t('record.decision.frozenName', { question: record.question.slice(0, 120) })
      run(freezeForRecord(plan, record.id, { id: newId(), name, frozenOn: today, scenario: scenarioId, note: '' }))
    }
    return (
      <div data-no-print>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconSnowflake size={13} />}
          disabled={plan.frozen.length >= MAX_FROZEN}
          onClick={freeze}
        >
          {t('record.decision.freeze')}
        </Button>
      </div>
    )
  }
  const mark = frozen.sha256.slice(0, 16)
  return (
    <Text size="xs" c="dimmed" title={frozen.sha256}>
      {copy === undefined
        ? t('record.decision.copyGone', { mark })
        : t(isSame ? 'record.decision.copySame' : 'record.decision.copyChanged', {
            name: copy.name,
            day: format.date(copy.frozenOn),
            mark,
          })}
    </Text>
  )
}
