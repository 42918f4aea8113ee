import { openLever } from '../domain/analysis/levers/lever.ts'
import type { LeverChoice } from '../domain/analysis/levers/lever.ts'
import { seekGoal, slackOfChance, slackOfTrial } from '../domain/analysis/levers/seekGoal.ts'
import type { Sought } from '../domain/analysis/levers/seekGoal.ts'
import { scenarioInputs } from '../domain/model/inputValues.ts'
import { openTrialOf } from '../domain/model/trial.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { compiledPlan } from './compiledPlan.ts'
import type { Task } from './task.ts'

/** Goals that are sought in a scenario: in its base case, or in a share of its futures. */
export interface GoalWork {
  readonly plan: Plan
  readonly scenario: string
  readonly choices: readonly LeverChoice[]
  readonly futures: number | null
}

/** Each value tried in chance computes every future: fewer are looked at before the search narrows. */
const LOOKS_IN_CHANCE = 6
/** About how many values are tried for one goal, to tell how far the work is. */
const TRIED_A_GOAL = 35

/** Seeks, for each lever, the value of least effort with which cash keeps its floor; null for a lever that is not there. */
export const goalTask: Task<GoalWork, readonly (Sought | null)[]> = {
  run({ plan, scenario, choices, futures }, { onProgress }) {
    const { sheet } = compiledPlan(plan)
    const trial = openTrialOf(plan, sheet, scenarioInputs(plan, sheet, scenario))
    return choices.map((choice, i) => {
      const lever = openLever(trial, choice)
      let tried = 0
      const tell = () => onProgress((i + Math.min(1, ++tried / TRIED_A_GOAL)) / choices.length)
      if (!lever) return null
      const sought =
        futures === null
          ? seekGoal(lever, slackOfTrial(trial))
          : seekGoal(lever, slackOfChance(trial, sheet, futures, tell), LOOKS_IN_CHANCE)
      onProgress((i + 1) / choices.length)
      return sought
    })
  },
}
