import { ActionIcon, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { MAX_TEXT } from '../../../domain/plan/checkText.ts'
import type { PlanNote } from '../../../domain/plan/planNote.ts'
import { changeNote, removeNote } from '../../../editing/edits/notes.ts'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import styles from './Notes.module.css'

interface NoteItemProps {
  readonly note: PlanNote
  /** What it is about, where that is not plain. */
  readonly place?: ReactNode
}

/** One note: who, when, what, and whether it is dealt with. */
export function NoteItem({ note, place }: NoteItemProps) {
  const t = useT()
  const format = useFormat()
  const { session } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const [draft, setDraft] = useState<string | null>(null)
  const author = note.author === '' ? t('notes.unsigned') : note.author
  const isQuestion = note.kind === 'question'

  function remove() {
    run(removeNote(note.id))
    showToast({ message: t('notes.removed'), onUndo: () => session.undo() })
  }
  return (
    <li className={styles.note} data-kind={note.kind} data-done={note.done || undefined}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <Group gap={6}>
          <span className={styles.kind}>{t(`notes.kinds.${note.kind}`)}</span>
          <Text size="xs" c="dimmed">
            {t('notes.by', { author, day: format.date(note.day) })}
          </Text>
        </Group>
        <Group gap={2} wrap="nowrap" data-no-print>
          <ActionIcon size="sm" aria-label={t('notes.edit', { author })} onClick={() => setDraft(note.text)}>
            <IconPencil size={14} />
          </ActionIcon>
          <ActionIcon size="sm" aria-label={t('notes.remove', { author })} onClick={remove}>
            <IconTrash size={14} />
          </ActionIcon>
        </Group>
      </Group>
      {place}
      {draft === null ? (
        <Text size="sm" className={styles.text ?? ''}>
          {note.text}
        </Text>
      ) : (
        <Stack gap={6}>
          <Textarea
            size="xs"
            aria-label={t('notes.text')}
            autosize
            minRows={2}
            maxRows={10}
            maxLength={MAX_TEXT}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button
              size="compact-xs"
              disabled={draft.trim() === ''}
              onClick={() => {
                run(changeNote(note.id, { text: draft.trim() }))
                setDraft(null)
              }}
            >
              {t('notes.save')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setDraft(null)}>
              {t('notes.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
      <Checkbox
        size="xs"
        data-no-print
        label={t(isQuestion ? 'notes.answered' : 'notes.done')}
        checked={note.done}
        onChange={(event) => run(changeNote(note.id, { done: event.currentTarget.checked }))}
      />
    </li>
  )
}
