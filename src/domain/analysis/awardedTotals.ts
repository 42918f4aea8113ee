import type { Evaluation } from '../calc/evaluate.ts'
import { awardedByYear } from '../model/fundingBasis.ts'
import type { FundingBasis } from '../model/fundingBasis.ts'
import type { Plan } from '../plan/plan.ts'

/** What the resources that must be awarded bring over the whole plan, in cents, on each basis on which they may be counted. */
export type AwardedTotals = Readonly<Record<FundingBasis, number>>

/** Adds up, over the whole plan, what the resources that must be awarded bring on each basis. */
export function awardedTotals(plan: Plan, evaluation: Evaluation): AwardedTotals {
  const total = (basis: FundingBasis) => awardedByYear(plan, evaluation, basis).reduce((sum, amount) => sum + amount, 0)
  return {
    securedOnly: total('securedOnly'),
    probabilityWeighted: total('probabilityWeighted'),
    all: total('all'),
    aboveCutoff: total('aboveCutoff'),
  }
}
