import { Stack, Switch, Textarea, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { MAX_NAME, MAX_TEXT } from '../../../domain/plan/checkText.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { lineMark } from '../../../domain/plan/linesIn.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { setActive } from '../../../editing/edits/inputs.ts'
import { renameLine, setLineNote } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import { FieldGroups } from './FieldGroups.tsx'
import { FunderField } from './FunderField.tsx'
import { LineAlerts } from './LineAlerts.tsx'
import { scenarioInputsOf } from './lineTable.ts'
import { LineInScenario } from './LineInScenario.tsx'
import { LinkField } from './LinkField.tsx'

interface LineFormProps {
  readonly line: Line
  readonly kind: LineKind
  readonly onScreen: ShowScreen
}

/** Everything that a line is typed with: its name and funder, what it is tied to, its choices and figures by group. */
export function LineForm({ line, kind, onScreen }: LineFormProps) {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const inputs = useMemo(() => scenarioInputsOf(model.plan, scenarioId), [model, scenarioId])
  const isRemoved = lineMark(model.plan, scenarioId, line) === 'removed'
  if (isRemoved) return <LineInScenario line={line} kind={kind} />
  return (
    <Stack gap="sm">
      <LineAlerts lineId={line.id} onScreen={onScreen} />
      <LineInScenario line={line} kind={kind} />
      <CommittedText value={line.name} onCommit={(name) => name !== '' && run(renameLine(line.id, name))}>
        {(field) => <TextInput label={t('lines.name')} maxLength={MAX_NAME} {...field} />}
      </CommittedText>
      {kind.section === 'resources' && <FunderField line={line} kind={kind} onScreen={onScreen} />}
      {(kind.links ?? []).map((link) => (
        <LinkField key={link.id} line={line} link={link} />
      ))}
      <Switch
        label={t('lines.active')}
        checked={inputs.isActive(line)}
        onChange={(event) => run(setActive(scenarioId, line.id, event.currentTarget.checked))}
      />
      <FieldGroups line={line} kind={kind} inputs={inputs} scenarioId={scenarioId} />
      <CommittedText value={line.note ?? ''} onCommit={(note) => run(setLineNote(line.id, note))}>
        {(field) => (
          <Textarea label={t('lines.note')} autosize minRows={2} maxRows={8} maxLength={MAX_TEXT} {...field} />
        )}
      </CommittedText>
    </Stack>
  )
}
