import type { Plan } from '../domain/plan/plan.ts'

const written = new WeakMap<Plan, string>()

/** A plan as the text that is stored; made once for each plan, which never changes. */
export function planText(plan: Plan): string {
  const text = written.get(plan) ?? JSON.stringify(plan)
  written.set(plan, text)
  return text
}
