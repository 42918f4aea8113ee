import wasm from 'highs/runtime?url'
import { bestBlend } from '../domain/analysis/levers/blend/bestBlend.ts'
import type { Blend } from '../domain/analysis/levers/blend/bestBlend.ts'
import type { Solve } from '../domain/analysis/levers/blend/programme.ts'
import { scenarioInputs } from '../domain/model/inputValues.ts'
import { openTrialOf } from '../domain/model/trial.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { compiledPlan } from './compiledPlan.ts'
import { loadSolver } from './highsSolver.ts'
import type { Task } from './task.ts'

/** The scenario in which the blend of the plan's candidates is sought. */
export interface BlendWork {
  readonly plan: Plan
  readonly scenario: string
}

let solver: Promise<Solve> | null = null

/** Finds the cheapest blend that keeps to every limit; null without candidates. */
export const blendTask: Task<BlendWork, Blend | null> = {
  async run({ plan, scenario }) {
    solver ??= loadSolver(wasm)
    const solve = await solver
    const { sheet } = compiledPlan(plan)
    return bestBlend(openTrialOf(plan, sheet, scenarioInputs(plan, sheet, scenario)), plan.blend, solve)
  },
}
