import { frontier } from '../domain/analysis/levers/frontier.ts'
import type { Frontier } from '../domain/analysis/levers/frontier.ts'
import { openLever } from '../domain/analysis/levers/lever.ts'
import type { LeverChoice } from '../domain/analysis/levers/lever.ts'
import { scenarioInputs } from '../domain/model/inputValues.ts'
import { openTrialOf } from '../domain/model/trial.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { compiledPlan } from './compiledPlan.ts'
import type { Task } from './task.ts'

/** The two levers between which a scenario is looked over. */
export interface FrontierWork {
  readonly plan: Plan
  readonly scenario: string
  readonly first: LeverChoice
  readonly second: LeverChoice
}

/** Draws the line between what holds and what does not; null when a lever is not there. */
export const frontierTask: Task<FrontierWork, Frontier | null> = {
  run({ plan, scenario, first, second }, { onProgress }) {
    const { sheet } = compiledPlan(plan)
    const trial = openTrialOf(plan, sheet, scenarioInputs(plan, sheet, scenario))
    const [one, other] = [openLever(trial, first), openLever(trial, second)]
    return one && other ? frontier(trial, one, other, onProgress) : null
  },
}
