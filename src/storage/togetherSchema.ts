import { noteKinds } from '../domain/plan/planNote.ts'
import type { Month } from '../domain/time/month.ts'
import { z } from './zodWithoutJit.ts'

const text = z.string()
const month = z.custom<Month>((value) => typeof value === 'number')

/** The shape of what a note or an assumption is about. */
export const notePlace = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('plan') }),
  z.strictObject({ what: z.literal('line'), line: text }),
  z.strictObject({ what: z.literal('input'), line: text, parameter: text }),
  z.strictObject({
    what: z.literal('figure'),
    row: text,
    scenario: text,
    month: z.exactOptional(month),
    wholeYear: z.exactOptional(z.literal(true)),
  }),
])

/** The shapes of what a plan holds for people to work together: notes and the handover. */
export const togetherShape = {
  notes: z.array(
    z.strictObject({
      id: text,
      on: notePlace,
      kind: z.enum(noteKinds),
      author: text,
      day: text,
      text,
      done: z.boolean(),
    }),
  ),
  handover: z.nullable(z.strictObject({ from: text, to: text, day: text, message: text })),
}

/** The shape of the last shared copy, which holds a plan of this shape. */
export function sharedSchema<Held extends z.ZodType>(plan: Held) {
  return z.nullable(
    z.strictObject({ id: text, day: text, by: text, with: text, note: text, earlier: z.array(text), plan }),
  )
}
