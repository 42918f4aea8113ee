import fc from 'fast-check'
import type { Handover } from '../../src/domain/plan/handover.ts'
import type { Line } from '../../src/domain/plan/plan.ts'
import { noteKinds } from '../../src/domain/plan/planNote.ts'
import type { NotePlace, PlanNote } from '../../src/domain/plan/planNote.ts'
import { toMonth } from '../../src/domain/time/month.ts'

const texts = fc.string({ maxLength: 40, unit: 'grapheme' })
const people = fc.oneof(fc.constantFrom('Awa Diop', 'Le DLA', "L'expert"), texts)

/** Notes on a plan of these lines, and on what it does not have. */
export function arbitraryNotes(lines: readonly Line[]): fc.Arbitrary<PlanNote[]> {
  const line = fc.constantFrom('gone', ...lines.map(({ id }) => id))
  const place: fc.Arbitrary<NotePlace> = fc.oneof(
    fc.constant<NotePlace>({ what: 'plan' }),
    line.map((id): NotePlace => ({ what: 'line', line: id })),
    line.map((id): NotePlace => ({ what: 'input', line: id, parameter: 'amount' })),
    fc.constantFrom<NotePlace>(
      { what: 'figure', row: 'cash.closing', scenario: 'base', month: toMonth(2026, 3) },
      { what: 'figure', row: 'income.result', scenario: 's1' },
    ),
  )
  return fc
    .array(
      fc.record({
        on: place,
        kind: fc.constantFrom(...noteKinds),
        author: people,
        day: fc.constantFrom('2026-02-14', '2026-11-23'),
        text: texts,
        done: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    .map((notes) => notes.map((note, i) => ({ id: `n${i + 1}`, ...note })))
}

/** A handover, or none. */
export const arbitraryHandover: fc.Arbitrary<Handover | null> = fc.option(
  fc.record({ from: people, to: people, day: fc.constant('2026-06-30'), message: texts }),
)
