import type { Plan } from './plan.ts'

/** The plan without the copies that it holds, frozen or shared: what a copy keeps, what a computation needs. */
export function withoutCopies(plan: Plan): Plan {
  return { ...plan, frozen: [], shared: null }
}
