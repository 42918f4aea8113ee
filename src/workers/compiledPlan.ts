import { compilePlan } from '../domain/model/compilePlan.ts'
import type { CompiledPlan } from '../domain/model/compilePlan.ts'
import type { Plan } from '../domain/plan/plan.ts'

let last: { readonly key: string; readonly compiled: CompiledPlan } | null = null

/** A posted plan compiled; the last one is kept, as what changes between two pieces of work is seldom its rows. */
export function compiledPlan(plan: Plan): CompiledPlan {
  const { structure, timeline, funders, actions, indirectKey, legalFigures, lines, scenarios } = plan
  const key = JSON.stringify([structure, timeline, funders, actions, indirectKey, legalFigures, lines, scenarios])
  if (last?.key !== key) last = { key, compiled: compilePlan(plan) }
  return last.compiled
}
