import { delayShapes, rangeShapes } from '../domain/plan/chance.ts'
import { covenantBounds } from '../domain/plan/covenant.ts'
import { drivers } from '../domain/plan/drivers.ts'
import type { DriverId } from '../domain/plan/drivers.ts'
import { families, sections } from '../domain/plan/lineKind.ts'
import { driverChanges } from '../domain/plan/planEvent.ts'
import { scenarioKinds } from '../domain/plan/scenario.ts'
import type { Month } from '../domain/time/month.ts'
import { z } from './zodWithoutJit.ts'

const figure = z.number()
const text = z.string()
const month = z.custom<Month>((value) => typeof value === 'number')
const driver = z.enum(drivers.map(({ id }) => id) as [DriverId, ...DriverId[]])

/** The shape of a stored scenario. */
export const scenarioSchema = z.strictObject({
  id: text,
  name: text,
  parent: z.nullable(text),
  kind: z.enum(scenarioKinds),
  story: text,
  reviewOn: z.nullable(text),
  actions: z.array(z.strictObject({ id: text, when: text, what: text, done: z.boolean() })),
  overrides: z.record(text, z.union([figure, z.array(z.nullable(figure))])),
  removed: z.array(text),
  timing: z.record(text, z.strictObject({ later: z.exactOptional(figure), until: z.exactOptional(month) })),
})

const target = z.union([
  z.strictObject({ line: text }),
  z.strictObject({ funder: text }),
  z.strictObject({ family: z.enum(families) }),
  z.strictObject({ section: z.enum(sections) }),
  z.strictObject({ openAwards: z.literal(true) }),
])

const effect = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('driver'), driver, change: z.enum(driverChanges), by: figure }),
  z.strictObject({ what: z.literal('lost'), target }),
  z.strictObject({ what: z.literal('scaled'), target, by: figure }),
  z.strictObject({ what: z.literal('late'), target, months: figure }),
])

const covenant = z.strictObject({
  id: text,
  indicator: text,
  bound: z.enum(covenantBounds),
  value: figure,
  lender: z.nullable(text),
  note: text,
})

const alternative = z.strictObject({
  scenario: text,
  obtainHours: figure,
  reportHoursPerYear: figure,
  commitments: text,
  governance: text,
})

const decision = z.strictObject({
  id: text,
  name: text,
  need: figure,
  month,
  discountRate: figure,
  hourCost: figure,
  reference: text,
  alternatives: z.array(alternative),
})

const range = z.strictObject({ shape: z.enum(rangeShapes), low: figure, likely: figure, high: figure })

const lineChance = z.strictObject({
  awarded: z.exactOptional(z.boolean()),
  partial: z.exactOptional(z.strictObject({ least: figure })),
  delay: z.exactOptional(z.strictObject({ shape: z.enum(delayShapes), most: figure, likely: figure, stop: figure })),
  range: z.exactOptional(range),
})

/** The shapes of what a plan holds to decide by: events, covenants, decisions, chance and the best blend. */
export const decidingShape = {
  events: z.array(z.strictObject({ id: text, name: text, story: text, effects: z.array(effect) })),
  covenants: z.array(covenant),
  decisions: z.array(decision),
  chance: z.strictObject({
    seed: figure,
    runs: figure,
    publicCorrelation: figure,
    lines: z.record(text, lineChance),
    drivers: z.array(z.strictObject({ driver, range })),
  }),
  blend: z.strictObject({
    candidates: z.array(z.strictObject({ line: text, least: figure, most: figure })),
    minDebtServiceCover: z.nullable(figure),
    maxFunderShare: z.nullable(figure),
  }),
}
