import { indirectKeys } from '../domain/plan/action.ts'
import { collateralLevels, creditRatings, deMinimisRegimes } from '../domain/plan/aidSettings.ts'
import { drivers } from '../domain/plan/drivers.ts'
import type { DriverId } from '../domain/plan/drivers.ts'
import { funderKinds } from '../domain/plan/funder.ts'
import { confidences, legalForms, PLAN_VERSION } from '../domain/plan/plan.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { PlanProblem } from '../domain/plan/planProblem.ts'
import type { Month } from '../domain/time/month.ts'
import { decidingShape, scenarioSchema } from './decidingSchema.ts'
import { lifeShape } from './lifeSchema.ts'
import { schemaProblems } from './schemaProblems.ts'
import { sharedSchema, togetherShape } from './togetherSchema.ts'
import { z } from './zodWithoutJit.ts'

const figure = z.number()
const text = z.string()
// A month is any number here: its bounds are checked with what the plan means.
const month = z.custom<Month>((value) => typeof value === 'number')

const provenance = z.strictObject({
  note: z.exactOptional(text),
  source: z.exactOptional(text),
  confidence: z.exactOptional(z.enum(confidences)),
  date: z.exactOptional(text),
})

const line = z.strictObject({
  id: text,
  kind: text,
  name: text,
  funder: z.exactOptional(text),
  note: z.exactOptional(text),
  scenario: z.exactOptional(text),
  replaces: z.exactOptional(text),
  links: z.exactOptional(z.record(text, text)),
  actions: z.exactOptional(z.record(text, figure)),
  choices: z.record(text, text),
  values: z.record(text, z.union([figure, z.array(figure)])),
  provenance: z.record(text, provenance),
})

const funder = z.strictObject({
  id: text,
  name: text,
  kind: z.enum(funderKinds),
  usualDelay: figure,
  countsInKind: z.boolean(),
  note: text,
})

const action = z.strictObject({ id: text, name: text, keyWeight: figure, note: text })

const aid = z.strictObject({
  baseRate: z.nullable(figure),
  creditRating: z.enum(creditRatings),
  collateral: z.enum(collateralLevels),
  regime: z.enum(deMinimisRegimes),
  past: z.array(z.strictObject({ id: text, grantor: text, month: figure, amount: figure })),
  notDeMinimis: z.exactOptional(z.array(text)),
})

// Every driver of the list has its key: the shape is whole.
const driverShape = Object.fromEntries(drivers.map(({ id }) => [id, figure])) as Record<DriverId, typeof figure>

const planShape = {
  version: z.literal(PLAN_VERSION),
  id: text,
  name: text,
  structure: z.strictObject({ name: text, form: z.enum(legalForms), purpose: text, note: text }),
  timeline: z.strictObject({ start: month, months: figure, fiscalYearEndMonth: figure }),
  drivers: z.strictObject(driverShape),
  funders: z.array(funder),
  actions: z.array(action),
  indirectKey: z.enum(indirectKeys),
  legalFigures: z.array(z.strictObject({ figure: text, from: figure, value: figure, note: text })),
  aid,
  lines: z.array(line),
  scenarios: z.array(scenarioSchema),
  ...decidingShape,
  ...togetherShape,
  ...lifeShape,
}

// A frozen or shared copy holds a whole plan, which holds no copies of its own.
const copiedPlan = z.strictObject({ ...planShape, frozen: z.tuple([]), shared: z.null() })

const frozen = z.strictObject({
  id: text,
  name: text,
  frozenOn: text,
  scenario: text,
  note: text,
  plan: copiedPlan,
})

/** The shape of a stored plan: every key is known, every value has its type. What it means is checked apart. */
const planSchema = z.strictObject({
  ...planShape,
  frozen: z.array(frozen),
  shared: sharedSchema(copiedPlan),
}) satisfies z.ZodType<Plan>

/** Takes a document for a plan when it has the shape of one. */
export function parsePlan(
  document: unknown,
): { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] } {
  const parsed = planSchema.safeParse(document)
  if (parsed.success) return { ok: true, plan: parsed.data }
  return { ok: false, problems: schemaProblems(parsed.error.issues, document) }
}
