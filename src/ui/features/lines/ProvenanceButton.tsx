import { ActionIcon, NativeSelect, Popover, Stack, Textarea, TextInput } from '@mantine/core'
import { IconNote, IconNotes } from '@tabler/icons-react'
import { confidences } from '../../../domain/plan/plan.ts'
import type { Line, Provenance } from '../../../domain/plan/plan.ts'
import { setProvenance } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'

/** Where a figure comes from: its source, date, confidence and note, behind a button that says whether there is one. */
export function ProvenanceButton({ line, parameterId }: { readonly line: Line; readonly parameterId: string }) {
  const t = useT()
  const labels = useLabels()
  const run = useWorkspace((workspace) => workspace.run)
  const known: Provenance = line.provenance[parameterId] ?? {}
  const isKnown = Object.keys(known).length > 0

  function change(field: keyof Provenance, text: string) {
    const kept = Object.entries({ ...known, [field]: text }).filter(([, value]) => value !== '')
    run(setProvenance(line.id, parameterId, kept.length === 0 ? null : Object.fromEntries(kept)))
  }

  return (
    <Popover position="left" withArrow trapFocus>
      <Popover.Target>
        <ActionIcon
          size="sm"
          color={isKnown ? 'petrol' : 'gray'}
          aria-label={t('lines.provenanceOf', { parameter: labels.parameter(parameterId) })}
        >
          {isKnown ? <IconNotes size={14} /> : <IconNote size={14} />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={260}>
          <CommittedText value={known.source ?? ''} onCommit={(text) => change('source', text)}>
            {(field) => <TextInput label={t('lines.source')} maxLength={1000} {...field} />}
          </CommittedText>
          <CommittedText value={known.date ?? ''} onCommit={(text) => change('date', text)}>
            {(field) => <TextInput label={t('lines.date')} maxLength={10} {...field} />}
          </CommittedText>
          <NativeSelect
            size="xs"
            label={t('lines.confidence')}
            value={known.confidence ?? ''}
            data={[
              { value: '', label: t('lines.noConfidence') },
              ...confidences.map((value) => ({ value, label: t(`lines.confidences.${value}`) })),
            ]}
            onChange={(event) => change('confidence', event.currentTarget.value)}
          />
          <CommittedText value={known.note ?? ''} onCommit={(text) => change('note', text)}>
            {(field) => <Textarea label={t('lines.note')} autosize minRows={2} maxRows={6} {...field} />}
          </CommittedText>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
