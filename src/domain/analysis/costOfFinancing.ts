import type { Evaluation } from '../calc/evaluate.ts'
import type { Plan } from '../plan/plan.ts'
import { costOfFlows } from './costOfResource.ts'
import type { MoneyCost, ResourceCost } from './costOfResource.ts'
import { resourceFlows } from './resourceFlows.ts'
import type { ResourceFlows } from './resourceFlows.ts'

/** What the whole financing of a plan costs. */
export interface FinancingCost {
  /** Each resource that is owed back and that moves something in the scenario. */
  readonly resources: readonly ResourceCost[]
  /** All of them as one: the rate of their flows added up. */
  readonly whole: MoneyCost
  /** The mean of the actuarial rates, weighted by what is owed and for how long; null when no resource has one rate. */
  readonly average: number | null
  /** Resources without one single rate, which the mean leaves out. */
  readonly leftOut: number
}

/** What each resource that is owed back costs in a scenario, and all of them together. */
export function costOfFinancing(plan: Plan, evaluation: Evaluation): FinancingCost {
  const counted = [...resourceFlows(plan, evaluation)].filter(([, flows]) => moves(flows))
  const resources = counted.map(([lineId, flows]) => ({ lineId, ...costOfFlows(flows) }))
  const weighted = resources.flatMap(({ actuarial }, i) =>
    actuarial.kind === 'one' ? [{ rate: actuarial.rate, weight: weightOf(counted[i]![1]) }] : [],
  )
  const weight = weighted.reduce((sum, each) => sum + each.weight, 0)
  return {
    resources,
    whole: costOfFlows(
      addedUp(
        counted.map(([, flows]) => flows),
        evaluation.sheet.calendar.timeline.months,
      ),
    ),
    average: weight > 0 ? weighted.reduce((sum, each) => sum + each.rate * each.weight, 0) / weight : null,
    leftOut: resources.length - weighted.length,
  }
}

const moves = ({ received, paid }: ResourceFlows) =>
  received.some((amount) => amount !== 0) || paid.some((amount) => amount !== 0)

/** Cents times months: a euro owed for a year weighs as much as two over six months. */
const weightOf = ({ owed }: ResourceFlows) => owed.reduce((sum, amount) => sum + Math.max(amount, 0), 0)

function addedUp(all: readonly ResourceFlows[], months: number): ResourceFlows {
  const total = (pick: (flows: ResourceFlows) => readonly number[]) =>
    Array.from({ length: months + 1 }, (_, t) => all.reduce((sum, flows) => sum + pick(flows)[t]!, 0))
  return {
    received: total(({ received }) => received),
    paid: total(({ paid }) => paid),
    owed: total(({ owed }) => owed),
  }
}
