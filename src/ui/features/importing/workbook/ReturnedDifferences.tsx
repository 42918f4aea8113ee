import { Alert, Button, Group, List, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Plan } from '../../../../domain/plan/plan.ts'
import { PLAN_VERSION } from '../../../../domain/plan/plan.ts'
import { typedCell } from '../../../../editing/edits/typedCell.ts'
import { describeProblem } from '../../../../exchange/planFile/describeProblem.ts'
import { compareWithPlan } from '../../../../exchange/workbookBack/compareWithPlan.ts'
import type { CellDifference } from '../../../../exchange/workbookBack/compareWithPlan.ts'
import type { ReturnedWorkbook } from '../../../../exchange/workbookBack/returnedWorkbook.ts'
import styles from '../../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../../state/workspace.ts'
import { CellDifferences } from './CellDifferences.tsx'
import { cellKey } from './cellKey.ts'
import { ProvenanceDifferences } from './ProvenanceDifferences.tsx'
import { UnreadParts } from './UnreadParts.tsx'

interface ReturnedDifferencesProps {
  readonly file: File
  readonly workbook: ReturnedWorkbook
  readonly exported: Plan | null
  readonly onAnother: () => void
}

/** Everything in which the workbook differs from the plan, each to be accepted as one edit, or refused. */
export function ReturnedDifferences({ file, workbook, exported, onAnother }: ReturnedDifferencesProps) {
  const t = useT()
  const format = useFormat()
  const { model } = useOpenPlan()
  const { plan } = model
  const run = useWorkspace((workspace) => workspace.run)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const [accepted, setAccepted] = useState(0)
  const [reason, setReason] = useState('')
  const compared = useMemo(() => compareWithPlan(workbook, plan, exported), [workbook, plan, exported])
  const another = (
    <Button variant="default" onClick={onAnother}>
      {t('workbookBack.another')}
    </Button>
  )
  if (!compared.ok) {
    return (
      <>
        <Alert color="red" role="alert">
          {t('workbookBack.refusals.otherPlan', { file: file.name })}
        </Alert>
        <Group>{another}</Group>
      </>
    )
  }
  const { cells, provenance, origin } = compared.comparison
  const open = cells.filter((cell) => !refused.has(cellKey(cell)))

  /** Each accepted cell is an edit of its own; the first that the plan refuses says why, and those after it are still taken. */
  function accept(taken: readonly CellDifference[]) {
    let count = 0
    let problem = ''
    for (const { input, element, scenarioId, is } of taken) {
      const now = useWorkspace.getState().open?.state.plan ?? plan
      const edit = typedCell(now, { scenarioId, inputId: input.id, element }, is)
      if (!edit) continue
      const [first] = run(edit)
      if (first) problem ||= describeProblem(t, format, first)
      else count++
    }
    setAccepted(accepted + count)
    setReason(problem)
  }
  const refuse = (left: readonly CellDifference[]) => setRefused(new Set([...refused, ...left.map(cellKey)]))

  return (
    <>
      <section className={styles.card} aria-label={file.name}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={2} className={styles.title ?? ''}>
              {file.name}
            </Title>
            <p className={styles.text}>{t(`workbookBack.origin.${origin}`)}</p>
            {workbook.identity.version !== PLAN_VERSION && (
              <p className={styles.text}>
                {t('workbookBack.version', { was: workbook.identity.version, is: PLAN_VERSION })}
              </p>
            )}
          </div>
          {another}
        </Group>
        <Text role="status" fw={600} data-testid="workbook-differences">
          {open.length > 0
            ? t('workbookBack.count', { count: open.length })
            : t(accepted > 0 || refused.size > 0 ? 'workbookBack.allDone' : 'workbookBack.none')}
        </Text>
        {accepted > 0 && <Text size="sm">{t('workbookBack.accepted', { count: accepted })}</Text>}
        {reason !== '' && <Alert color="red">{t('workbookBack.notAccepted', { reason })}</Alert>}
        {(open.length > 1 || refused.size > 0) && (
          <Group gap="xs">
            {open.length > 1 && (
              <>
                <Button size="xs" onClick={() => accept(open)}>
                  {t('workbookBack.acceptAll')}
                </Button>
                <Button size="xs" variant="default" onClick={() => refuse(open)}>
                  {t('workbookBack.refuseAll')}
                </Button>
              </>
            )}
            {refused.size > 0 && (
              <Button size="xs" variant="subtle" onClick={() => setRefused(new Set())}>
                {t('workbookBack.reviewRefused', { count: refused.size })}
              </Button>
            )}
          </Group>
        )}
        {open.length > 0 && (
          <CellDifferences cells={open} onAccept={(cell) => accept([cell])} onRefuse={(cell) => refuse([cell])} />
        )}
      </section>
      {provenance.length > 0 && <ProvenanceDifferences differences={provenance} />}
      <UnreadParts comparison={compared.comparison} />
      {workbook.journal.length > 0 && (
        <section className={styles.card} aria-label={t('workbookBack.journal')}>
          <Title order={2} className={styles.title ?? ''}>
            {t('workbookBack.journal')}
          </Title>
          <List size="sm">
            {workbook.journal.map(({ day, author, what }, i) => (
              <List.Item key={i}>{[day, author, what].filter((one) => one !== '').join(' · ')}</List.Item>
            ))}
          </List>
        </section>
      )}
    </>
  )
}
