import { useEffect } from 'react'
import { create } from 'zustand'
import { DESK_MEMORY_KEY, readDeskNotes, writeDeskNotes } from '../../exchange/desk/deskMemory.ts'
import type { DeskNotes } from '../../exchange/desk/deskMemory.ts'
import { useServices } from './services.ts'

interface DeskStore {
  /** Null until they were read once. */
  readonly notes: DeskNotes | null
  readonly sought: string
  /** The tag that a plan must carry to be shown; null shows them all. */
  readonly tag: string | null
  set(changes: Partial<Pick<DeskStore, 'notes' | 'sought' | 'tag'>>): void
}

/** What the adviser's desk and the library share: the notes, and what is sought. */
export const useDeskStore = create<DeskStore>()((set) => ({
  notes: null,
  sought: '',
  tag: null,
  set: (changes) => set(changes),
}))

const none: DeskNotes = { tags: {}, groups: [] }

/** The notes of the desk, and the way to change them: what is changed is remembered. */
export function useDeskNotes(): readonly [DeskNotes, (change: (notes: DeskNotes) => DeskNotes) => void] {
  const { memory } = useServices()
  const { notes, set } = useDeskStore()
  useEffect(() => {
    if (useDeskStore.getState().notes === null)
      void memory.recall(DESK_MEMORY_KEY).then((text) => set({ notes: readDeskNotes(text) }))
  }, [memory, set])
  const change = (how: (notes: DeskNotes) => DeskNotes) => {
    const before = useDeskStore.getState().notes
    if (before === null) return
    const after = how(before)
    set({ notes: after })
    void memory.remember(DESK_MEMORY_KEY, writeDeskNotes(after))
  }
  return [notes ?? none, change]
}
