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
  | {
      readonly what: 'figure'
      readonly row: string
      readonly scenario: string
      readonly month?: Month
      /** The figure is that of the fiscal year which ends with the month. */
      readonly wholeYear?: true
    }

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

/** Whether two notes are about the same thing. */
export function isSamePlace(one: NotePlace, other: NotePlace): boolean {
  if (one.what === 'plan' || other.what === 'plan') return one.what === other.what
  if (one.what === 'figure' || other.what === 'figure') {
    if (one.what !== 'figure' || other.what !== 'figure') return false
    const isSameFigure = one.row === other.row && one.scenario === other.scenario && one.month === other.month
    return isSameFigure && one.wholeYear === other.wholeYear
  }
  const parameter = (place: typeof one) => (place.what === 'input' ? place.parameter : null)
  return one.line === other.line && parameter(one) === parameter(other)
}

/** The notes on a line and on its inputs. */
export function notesOnLine(notes: readonly PlanNote[], lineId: string): readonly PlanNote[] {
  return notes.filter(({ on }) => (on.what === 'line' || on.what === 'input') && on.line === lineId)
}

/** The most notes of a plan. */
export const MAX_NOTES = 500
