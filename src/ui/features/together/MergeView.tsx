import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import { takeVersion } from '../../../editing/edits/exchanges.ts'
import { mergePlans } from '../../../editing/merge/mergePlans.ts'
import type { Choices } from '../../../editing/merge/mergePlans.ts'
import type { Side } from '../../../editing/merge/mergeTrees.ts'
import { describeProblem } from '../../../exchange/planFile/describeProblem.ts'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { useToday } from '../scenarios/useToday.ts'
import { ConflictList } from './ConflictList.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { useExchangeWords } from './useExchangeWords.ts'

interface MergeViewProps {
  readonly base: Plan | null
  readonly theirs: Plan
  readonly onClose: () => void
}

/** Both versions put together: what is to be settled, what is taken, and the one step that does it. */
export function MergeView({ base, theirs, onClose }: MergeViewProps) {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const today = useToday()
  const words = useExchangeWords()
  const { session, state } = useOpenPlan()
  const { plan } = state
  const run = useWorkspace((workspace) => workspace.run)
  const [choices, setChoices] = useState<Choices>({})
  const merged = useMemo(() => mergePlans(base, plan, theirs, choices), [base, plan, theirs, choices])
  const open = merged.conflicts.filter(({ key }) => choices[key] === undefined).length
  const chooseAll = (side: Side) =>
    setChoices((before) => ({ ...before, ...Object.fromEntries(merged.conflicts.map(({ key }) => [key, side])) }))

  function take() {
    const by = theirs.shared?.by ?? ''
    const { shared } = theirs
    const exchange = { id: newId(), day: shared?.day ?? today, by, with: shared?.with ?? '', note: shared?.note ?? '' }
    if (run(takeVersion(merged.plan, theirs, exchange)).length > 0) return
    showToast({
      message: t('together.back.taken', { by: words.by(theirs.shared) }),
      onUndo: () => session.undo(),
    })
    onClose()
  }
  if (merged.conflicts.length === 0 && merged.taken.length === 0 && merged.problems.length === 0) {
    return (
      <Stack gap="sm">
        <Text role="status">{t('together.back.nothingNew')}</Text>
        <Group>
          <Button variant="default" onClick={onClose}>
            {t('components.close')}
          </Button>
        </Group>
      </Stack>
    )
  }
  return (
    <Stack gap="md">
      {merged.conflicts.length > 0 && (
        <ConflictList
          conflicts={merged.conflicts}
          choices={choices}
          plans={base ? [plan, theirs, base] : [plan, theirs]}
          onChoose={(key, side) => setChoices((before) => ({ ...before, [key]: side }))}
          onChooseAll={chooseAll}
        />
      )}
      {merged.taken.length > 0 ? (
        <DifferenceTable
          title={t('together.back.takenTitle', { count: merged.taken.length })}
          differences={merged.taken}
          plans={[plan, theirs]}
          heads={[t('together.columns.was'), t('together.columns.is')]}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('together.back.takenNone')}
        </Text>
      )}
      {merged.problems.length > 0 && (
        <Alert color="red" title={t('together.back.problems')}>
          <List size="sm">
            {merged.problems.map((problem) => (
              <List.Item key={`${problem.path} ${problem.code}`}>{describeProblem(t, format, problem)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group>
        <Button disabled={open > 0 || merged.problems.length > 0} onClick={take}>
          {t('together.back.take')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('together.back.close')}
        </Button>
        <Text size="sm" role="status">
          {open > 0 ? t('together.back.toSettle', { count: open }) : ''}
        </Text>
      </Group>
    </Stack>
  )
}
