import { breakEven } from '../domain/analysis/stress/breakEven.ts'
import type { BreakEven } from '../domain/analysis/stress/breakEven.ts'
import { lateMoney } from '../domain/analysis/stress/lateMoney.ts'
import type { LateMoney } from '../domain/analysis/stress/lateMoney.ts'
import { lostFunders } from '../domain/analysis/stress/lostFunders.ts'
import { margins } from '../domain/analysis/stress/margins.ts'
import type { Margin } from '../domain/analysis/stress/margins.ts'
import { scenarioInputs } from '../domain/model/inputValues.ts'
import { openTrialOf } from '../domain/model/trial.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { compiledPlan } from './compiledPlan.ts'
import type { Task } from './task.ts'

/** A scenario of a plan to put under stress. */
export interface StressWork {
  readonly plan: Plan
  readonly scenario: string
}

/** What a scenario comes to under every stress. */
export interface Stress {
  readonly late: readonly LateMoney[]
  readonly lost: ReturnType<typeof lostFunders>
  readonly margins: readonly Margin[]
  readonly breakEven: readonly BreakEven[]
}

/** Puts a scenario under stress: late money, lost funders, falling resources, activity. */
export const stressTask: Task<StressWork, Stress> = {
  run({ plan, scenario }, { onProgress }) {
    const { sheet } = compiledPlan(plan)
    const trial = openTrialOf(plan, sheet, scenarioInputs(plan, sheet, scenario))
    const late = lateMoney(trial)
    onProgress(0.3)
    const lost = lostFunders(trial)
    onProgress(0.6)
    const fragile = margins(trial)
    onProgress(0.9)
    return { late, lost, margins: fragile, breakEven: breakEven(trial) }
  },
}
