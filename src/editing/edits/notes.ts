import type { PlanNote } from '../../domain/plan/planNote.ts'
import type { Edit } from '../edit.ts'

/** Adds a note, after those there are. */
export function addNote(note: PlanNote): Edit {
  return {
    label: () => ({ code: 'addNote', name: note.author }),
    apply: (plan) => ({ ...plan, notes: [...plan.notes, note] }),
  }
}

/** Changes what a note says, or whether it is dealt with. */
export function changeNote(noteId: string, changes: Partial<Pick<PlanNote, 'text' | 'kind' | 'done'>>): Edit {
  return {
    label: (plan) => ({ code: 'changeNote', name: plan.notes.find(({ id }) => id === noteId)?.author ?? '' }),
    apply(plan) {
      const before = plan.notes.find(({ id }) => id === noteId)
      const after = before && { ...before, ...changes }
      if (!after || JSON.stringify(after) === JSON.stringify(before)) return plan
      return { ...plan, notes: plan.notes.map((note) => (note === before ? after : note)) }
    },
  }
}

/** Deletes a note. */
export function removeNote(noteId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeNote', name: plan.notes.find(({ id }) => id === noteId)?.author ?? '' }),
    apply(plan) {
      const notes = plan.notes.filter(({ id }) => id !== noteId)
      return notes.length === plan.notes.length ? plan : { ...plan, notes }
    },
  }
}
