import { dimensions, measuringMethods } from '../domain/plan/socialIndicator.ts'
import { stakeholderKinds } from '../domain/plan/stakeholder.ts'
import { confidences } from '../domain/plan/plan.ts'
import type { Month } from '../domain/time/month.ts'
import { notePlace } from './togetherSchema.ts'
import { z } from './zodWithoutJit.ts'

const figure = z.number()
const text = z.string()
const month = z.custom<Month>((value) => typeof value === 'number')
const known = z.array(z.nullable(figure))

/** The shapes of what a plan holds beside its figures: its purpose, and what became of it. */
export const lifeShape = {
  socialIndicators: z.array(
    z.strictObject({
      id: text,
      name: text,
      dimension: z.enum(dimensions),
      unit: text,
      method: z.enum(measuringMethods),
      action: z.nullable(text),
      funders: z.array(text),
      outcome: z.nullable(text),
      baseline: z.nullable(figure),
      targets: known,
      actuals: known,
      evidence: text,
      note: text,
    }),
  ),
  stakeholders: z.array(
    z.strictObject({
      id: text,
      name: text,
      kind: z.enum(stakeholderKinds),
      people: z.nullable(figure),
      votes: z.nullable(figure),
      seats: z.nullable(figure),
      lines: z.array(text),
      note: text,
    }),
  ),
  actuals: z.strictObject({
    from: month,
    until: z.nullable(month),
    lines: z.record(text, known),
    cash: known,
    source: text,
  }),
  requests: z.array(
    z.strictObject({
      id: text,
      funder: text,
      name: text,
      askedOn: text,
      asked: figure,
      notifiedOn: z.nullable(text),
      notified: z.nullable(figure),
      dueOn: z.nullable(text),
      paidOn: z.nullable(text),
      paid: z.nullable(figure),
      note: text,
    }),
  ),
  records: z.array(
    z.strictObject({
      id: text,
      question: text,
      alternatives: z.array(text),
      choice: text,
      reasons: text,
      vote: z.nullable(z.strictObject({ day: text, inFavour: figure, against: figure, abstained: figure })),
      assumptions: z.array(text),
      frozen: z.nullable(z.strictObject({ copy: text, sha256: text })),
    }),
  ),
  triggers: z.array(
    z.strictObject({
      id: text,
      day: text,
      condition: text,
      action: text,
      owner: text,
      scenario: z.nullable(text),
      done: z.boolean(),
    }),
  ),
  assumptions: z.array(
    z.strictObject({
      id: text,
      on: notePlace,
      text,
      source: text,
      day: text,
      confidence: z.enum(confidences),
      expiresOn: z.nullable(text),
    }),
  ),
  raises: z.array(
    z.strictObject({
      id: text,
      line: text,
      parameter: text,
      scenario: text,
      day: text,
      before: figure,
      after: figure,
      lowestCash: figure,
      justification: text,
    }),
  ),
}
