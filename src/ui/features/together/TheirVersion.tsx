import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import { commonAncestor } from '../../../editing/merge/commonAncestor.ts'
import { planDifferences } from '../../../editing/merge/planDifferences.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { DifferenceTable } from './DifferenceTable.tsx'
import { MergeView } from './MergeView.tsx'
import { useExchangeWords } from './useExchangeWords.ts'

interface TheirVersionProps {
  readonly theirs: Plan
  readonly fileName: string
  readonly onClose: () => void
}

/** What came back: whose it is, what differs, and what would be taken. */
export function TheirVersion({ theirs, fileName, onClose }: TheirVersionProps) {
  const t = useT()
  const format = useFormat()
  const words = useExchangeWords()
  const { plan } = useOpenPlan().state
  const [view, setView] = useState('merge')
  const base = useMemo(() => commonAncestor(plan, theirs), [plan, theirs])
  const differences = useMemo(() => planDifferences(plan, theirs), [plan, theirs])
  const { shared } = theirs
  const isOther =
    plan.lines.length > 0 && !plan.lines.some(({ id }) => theirs.lines.some((line) => line.id === id)) && base === null
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600}>
          {shared
            ? t('together.back.from', { by: words.by(shared), day: format.date(shared.day) })
            : t('together.back.fromFile', { name: fileName })}
        </Text>
        {shared && shared.note !== '' && <Text size="sm">{t('together.back.theirNote', { note: shared.note })}</Text>}
        <Text size="sm" c="dimmed">
          {t(base ? 'together.back.withBase' : 'together.back.noBase')}
        </Text>
        {isOther && (
          <Text size="sm" role="alert">
            {t('together.back.otherPlan')}
          </Text>
        )}
      </div>
      {differences.length === 0 ? (
        <>
          <Text role="status">{t('together.back.same')}</Text>
          <Group>
            <Button variant="default" onClick={onClose}>
              {t('components.close')}
            </Button>
          </Group>
        </>
      ) : (
        <>
          <div>
            <SegmentedControl
              size="xs"
              aria-label={t('together.back.view')}
              value={view}
              data={[
                { value: 'merge', label: t('together.back.merge') },
                { value: 'compare', label: t('together.back.compare') },
              ]}
              onChange={setView}
            />
          </div>
          {view === 'merge' ? (
            <MergeView base={base} theirs={theirs} onClose={onClose} />
          ) : (
            <DifferenceTable
              title={t('together.back.differ', { count: differences.length })}
              differences={differences}
              plans={[plan, theirs]}
              heads={[t('together.columns.mine'), t('together.columns.theirs')]}
            />
          )}
        </>
      )}
    </Stack>
  )
}
