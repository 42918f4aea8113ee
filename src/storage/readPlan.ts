import { lineKind } from '../domain/model/lineKinds.ts'
import { checkPlan } from '../domain/plan/checkPlan.ts'
import { PLAN_VERSION } from '../domain/plan/plan.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { PlanProblem } from '../domain/plan/planProblem.ts'
import { checkJson } from './checkJson.ts'
import { findJsonError } from './findJsonError.ts'
import { migrate } from './migrate.ts'
import { parsePlan } from './planSchema.ts'

/** The longest text of a plan that is read, in characters. */
export const MAX_PLAN_TEXT = 10 * 1024 * 1024

/** The most problems that are told at once. */
const MAX_PROBLEMS = 50

/** A plan that was read, or everything that is wrong with it. */
export type ReadPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] }

/** Reads the JSON text of a plan, of this version or an older one. Nothing that comes back is half read. */
export function readPlan(text: string): ReadPlan {
  const parsed = parseJson(text)
  return parsed.ok ? readPlanValue(parsed.value) : parsed
}

/** Parses JSON that comes from outside; a text that is too long is refused before it is looked at. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly PlanProblem[] } {
  if (text.length > MAX_PLAN_TEXT)
    return refuse({ code: 'tooLarge', path: '', value: text.length, bound: MAX_PLAN_TEXT })
  const json = text.replace(/^\uFEFF/, '')
  try {
    return { ok: true, value: JSON.parse(json) }
  } catch {
    return refuse({ code: 'notJson', path: '', ...findJsonError(json) })
  }
}

/** Reads a plan that was parsed already. */
export function readPlanValue(value: unknown): ReadPlan {
  const unsafe = checkJson(value)
  if (unsafe.length > 0) return refuse(...unsafe)
  const migrated = migrate(value, PLAN_VERSION)
  if (!migrated.ok) return refuse(...migrated.problems)
  const parsed = parsePlan(migrated.value)
  if (!parsed.ok) return refuse(...parsed.problems)
  const problems = checkPlan(parsed.plan, lineKind)
  return problems.length === 0 ? parsed : refuse(...problems)
}

function refuse(...problems: readonly PlanProblem[]) {
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) } as const
}
