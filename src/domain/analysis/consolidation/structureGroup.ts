import type { Evaluation } from '../../calc/evaluate.ts'
import type { CompiledPlan } from '../../model/compilePlan.ts'
import type { Plan } from '../../plan/plan.ts'
import { addMonths } from '../../time/month.ts'
import type { Month } from '../../time/month.ts'

/** A line of one of the plans of a group. */
export interface LineOfPlan {
  readonly plan: string
  readonly line: string
}

/** Money that one structure of a group pays to another: a cost of the payer and the resource of the receiver that answers it. */
export interface InternalFlow {
  readonly id: string
  readonly payer: LineOfPlan
  readonly receiver: LineOfPlan
}

/** Structures that are read as one: a PTCE, a federation, a group of employers. */
export interface StructureGroup {
  readonly id: string
  readonly name: string
  readonly plans: readonly string[]
  readonly flows: readonly InternalFlow[]
}

/** A structure of a group with the figures of the scenario that is read. */
export interface GroupMember {
  readonly plan: Plan
  readonly compiled: CompiledPlan
  readonly evaluation: Evaluation
}

/** The month with which the group's figures begin, and how many months every structure has from there on. */
export interface CommonPeriod {
  readonly start: Month
  readonly months: number
}

/** The months that every structure plans, in absolute months; null when there is none. */
export function commonPeriod(plans: readonly Plan[]): CommonPeriod | null {
  const first = plans[0]
  if (!first) return null
  const { start: own } = first.timeline
  const start = addMonths(own, Math.max(...plans.map(({ timeline }) => timeline.start)) - own)
  const end = Math.min(...plans.map(({ timeline }) => timeline.start + timeline.months))
  return end > start ? { start, months: end - start } : null
}
