import type { Month } from '../time/month.ts'

/** What a note is: something said, or something asked that waits for an answer. */
export const noteKinds = ['remark', 'question'] as const
export type NoteKind = (typeof noteKinds)[number]

/**
 * What a note is about: the whole plan, a line, an input of a line, or a computed figure (a row of a scenario, at a month
 * when it is about one). What it names may be gone: the note stays.
 */
export type NotePlace =
  | { readonly what: 'plan' }
  | { readonly what: 'line'; readonly line: string }
  | { readonly what: 'input'; readonly line: string; readonly parameter: string }
  | { readonly what: 'figure'; readonly row: string; readonly scenario: string; readonly month?: Month }

/** What somebody wrote on the plan or on a part of it; `day` is the ISO day on which it was written. */
export interface PlanNote {
  readonly id: string
  readonly on: NotePlace
  readonly kind: NoteKind
  readonly author: string
  readonly day: string
  readonly text: string
  /** Whether it is answered, or dealt with. */
  readonly done: boolean
}

/** The most notes of a plan. */
export const MAX_NOTES = 500
