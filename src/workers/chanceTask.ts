import { runChance } from '../domain/analysis/chance/runChance.ts'
import type { ChanceResult } from '../domain/analysis/chance/runChance.ts'
import { scenarioInputs } from '../domain/model/inputValues.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { compiledPlan } from './compiledPlan.ts'
import type { Task } from './task.ts'

/** The futures of which scenarios of a plan. */
export interface ChanceWork {
  readonly plan: Plan
  readonly scenarios: readonly string[]
}

/** Draws the futures of scenarios, the same for all, and gives what they come to in the order of the scenarios. */
export const chanceTask: Task<ChanceWork, readonly ChanceResult[]> = {
  run({ plan, scenarios }, { onProgress }) {
    const { sheet } = compiledPlan(plan)
    return scenarios.flatMap((id, i) => {
      const result = runChance(plan, sheet, scenarioInputs(plan, sheet, id), plan.chance, {
        onProgress: (runsDone) => onProgress((i + runsDone / plan.chance.runs) / scenarios.length),
      })
      return result ? [result] : []
    })
  },
}
