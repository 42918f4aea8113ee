import { Button, Group, NativeSelect, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { MAX_NAME, MAX_TEXT } from '../../../domain/plan/checkText.ts'
import { noteKinds } from '../../../domain/plan/planNote.ts'
import type { NoteKind, NotePlace } from '../../../domain/plan/planNote.ts'
import { addNote } from '../../../editing/edits/notes.ts'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useToday } from '../scenarios/useToday.ts'

/** What a note may be about where it is written. */
export interface PlaceChoice {
  readonly on: NotePlace
  readonly label: string
}

interface NoteFormProps {
  /** The first is meant unless another is chosen. */
  readonly places: readonly [PlaceChoice, ...PlaceChoice[]]
  readonly onClose: () => void
}

/** Writes a note: what it is about, a remark or a question, and who says so. */
export function NoteForm({ places, onClose }: NoteFormProps) {
  const t = useT()
  const kindId = useId()
  const { newId } = useServices()
  const today = useToday()
  const run = useWorkspace((workspace) => workspace.run)
  const { author, setAuthor } = usePreferences()
  const [at, setAt] = useState(0)
  const [kind, setKind] = useState<NoteKind>('remark')
  const [text, setText] = useState('')
  const [name, setName] = useState(author)
  const { on } = places[at] ?? places[0]

  function save() {
    const note = { id: newId(), on, kind, author: name.trim(), day: today, text: text.trim(), done: false }
    if (run(addNote(note)).length > 0) return
    setAuthor(note.author)
    onClose()
  }
  return (
    <Stack gap="xs">
      {places.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('notes.about')}
          value={String(at)}
          data={places.map(({ label }, i) => ({ value: String(i), label }))}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
      )}
      <Textarea
        size="xs"
        label={t('notes.text')}
        placeholder={t('notes.textHint')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={MAX_TEXT}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Text size="xs" fw={500} id={kindId}>
          {t('notes.kind')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby={kindId}
          value={kind}
          data={noteKinds.map((value) => ({ value, label: t(`notes.kinds.${value}`) }))}
          onChange={(value) => setKind(noteKinds.find((one) => one === value) ?? kind)}
        />
      </div>
      <TextInput
        size="xs"
        label={t('notes.author')}
        maxLength={MAX_NAME}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="xs" disabled={text.trim() === ''} onClick={save}>
          {t('notes.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('notes.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
