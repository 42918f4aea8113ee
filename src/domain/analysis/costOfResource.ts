import type { Evaluation } from '../calc/evaluate.ts'
import type { Plan } from '../plan/plan.ts'
import { annualPercentageRate } from './rates/annualPercentageRate.ts'
import { proportionalRate } from './rates/proportionalRate.ts'
import type { RateResult } from './rates/yearlyRate.ts'
import { resourceFlows } from './resourceFlows.ts'
import type { ResourceFlows } from './resourceFlows.ts'

/** What money that is owed back costs. Amounts in cents, rates as fractions by year. */
export interface MoneyCost {
  /** The yearly actuarial rate by the method of the TAEG: what comes in and what is paid, month by month. */
  readonly actuarial: RateResult
  /** The same as the law shows it for professional credit: proportional to the period (TEG). */
  readonly proportional: RateResult
  /** What came in, what already stood at the opening included. */
  readonly received: number
  /** What is paid beyond what came in: interest, fees, insurance, premiums; negative when part of it is let off. */
  readonly charges: number
  /** What is still owed at the end of the plan: it counts as repaid there, since nothing later is in the plan. */
  readonly owedAtEnd: number
  /** What stood before the plan: the rate is then that of what is left of it. */
  readonly stoodAtOpening: number
}

/** What one resource costs. */
export interface ResourceCost extends MoneyCost {
  readonly lineId: string
}

/** What one resource of a plan costs; null when its line brings nothing that is owed back. */
export function costOfResource(plan: Plan, evaluation: Evaluation, lineId: string): ResourceCost | null {
  const flows = resourceFlows(plan, evaluation).get(lineId)
  return flows ? { lineId, ...costOfFlows(flows) } : null
}

/** What flows cost, what is still owed at the end being repaid there. */
export function costOfFlows({ received, paid, owed }: ResourceFlows): MoneyCost {
  const last = owed.length - 1
  const owedAtEnd = owed[last] ?? 0
  const flows = received.map((amount, month) => amount - paid[month]! - (month === last ? owedAtEnd : 0))
  const first = flows.findIndex((amount) => amount !== 0)
  const counted = first < 0 ? [] : flows.slice(first)
  return {
    actuarial: annualPercentageRate(counted),
    proportional: proportionalRate(counted),
    received: sum(received),
    charges: -sum(flows),
    owedAtEnd,
    stoodAtOpening: received[0] ?? 0,
  }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
