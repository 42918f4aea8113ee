import { NativeSelect, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { choiceOf, choiceServes, parameterServes } from '../../../domain/plan/lineKind.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { setActive } from '../../../editing/edits/inputs.ts'
import { renameLine, setChoice, setLineNote } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { ActionSharesField } from './ActionSharesField.tsx'
import { CommittedText } from './CommittedText.tsx'
import { FunderField } from './FunderField.tsx'
import { LinkField } from './LinkField.tsx'
import { scenarioInputsOf } from './lineTable.ts'
import { LineAlerts } from './LineAlerts.tsx'
import { ParameterField } from './ParameterField.tsx'

/** Everything that a line is typed with: its name and funder, its structural choices, its figures. */
export function LineForm({ line, kind }: { readonly line: Line; readonly kind: LineKind }) {
  const t = useT()
  const labels = useLabels()
  const { model, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const inputs = useMemo(() => scenarioInputsOf(model.plan, scenarioId), [model, scenarioId])
  const serving = kind.parameters.filter((parameter) => parameterServes(parameter, line, kind))
  const choices = kind.choices.filter((choice) => choiceServes(choice, line, kind))
  return (
    <Stack gap="sm">
      <LineAlerts lineId={line.id} />
      <CommittedText value={line.name} onCommit={(name) => name !== '' && run(renameLine(line.id, name))}>
        {(field) => <TextInput label={t('lines.name')} maxLength={200} {...field} />}
      </CommittedText>
      {kind.section === 'resources' && <FunderField line={line} />}
      <Switch
        label={t('lines.active')}
        checked={inputs.isActive(line)}
        onChange={(event) => run(setActive(scenarioId, line.id, event.currentTarget.checked))}
      />
      {(kind.links ?? []).map((link) => (
        <LinkField key={link.id} line={line} link={link} />
      ))}
      {choices.length > 0 && (
        <Stack gap="xs">
          <Text fw={600}>{t('lines.structureSection')}</Text>
          {choices.map((choice) => (
            <NativeSelect
              key={choice.id}
              size="xs"
              label={labels.choice(choice.id)}
              value={choiceOf(line, kind, choice.id)}
              data={choice.options.map((option) => ({ value: option, label: labels.choiceOption(choice.id, option) }))}
              onChange={(event) => run(setChoice(line.id, choice.id, event.currentTarget.value))}
            />
          ))}
          {!inputs.isBase && (
            <Text size="xs" c="dimmed">
              {t('lines.choicesEverywhere')}
            </Text>
          )}
        </Stack>
      )}
      {serving.length > 0 && <Text fw={600}>{t('lines.figuresSection')}</Text>}
      {serving.map((parameter) => (
        <ParameterField key={parameter.id} line={line} parameter={parameter} inputs={inputs} scenarioId={scenarioId} />
      ))}
      {model.plan.actions.length > 0 && kind.section !== 'opening' && <ActionSharesField line={line} />}
      <CommittedText value={line.note ?? ''} onCommit={(note) => run(setLineNote(line.id, note))}>
        {(field) => <Textarea label={t('lines.note')} autosize minRows={2} maxRows={8} {...field} />}
      </CommittedText>
    </Stack>
  )
}
