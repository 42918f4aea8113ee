import { Button, Stack, Text } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { MAX_NOTES } from '../../../domain/plan/planNote.ts'
import type { PlanNote } from '../../../domain/plan/planNote.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { NoteForm } from './NoteForm.tsx'
import type { PlaceChoice } from './NoteForm.tsx'
import { NoteItem } from './NoteItem.tsx'
import styles from './Notes.module.css'

interface NotesHereProps {
  readonly notes: readonly PlanNote[]
  /** What a new note is about. */
  readonly places: readonly [PlaceChoice, ...PlaceChoice[]]
  /** What a note is about, where several things are meant. */
  readonly placeOf?: (note: PlanNote) => ReactNode
  /** What is said while there is none; nothing when it is left out. */
  readonly empty?: string
}

/** The notes on something, and a new one. */
export function NotesHere({ notes, places, placeOf, empty }: NotesHereProps) {
  const t = useT()
  const isFull = useOpenPlan().state.plan.notes.length >= MAX_NOTES
  const [isWriting, setWriting] = useState(false)
  return (
    <Stack gap="sm">
      {notes.length === 0 && empty !== undefined && (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      )}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} place={placeOf?.(note)} />
          ))}
        </ul>
      )}
      {isFull && (
        <Text size="xs" c="dimmed">
          {t('notes.full', { max: MAX_NOTES })}
        </Text>
      )}
      {isWriting ? (
        <NoteForm places={places} onClose={() => setWriting(false)} />
      ) : (
        <div data-no-print>
          <Button
            size="xs"
            variant="default"
            disabled={isFull}
            leftSection={<IconMessagePlus size={14} />}
            onClick={() => setWriting(true)}
          >
            {t('notes.add')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
