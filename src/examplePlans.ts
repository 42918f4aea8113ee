import type { Plan } from './domain/plan/plan.ts'
import { readPlanValue } from './storage/readPlan.ts'
import { exampleIds } from './ui/state/services.ts'
import type { ExampleId, ExamplePlan } from './ui/state/services.ts'

const files: Readonly<Record<ExampleId, () => Promise<{ readonly default: unknown }>>> = {
  healthCentre: () => import('../resources/examples/healthCentre.json'),
  fablab: () => import('../resources/examples/fablab.json'),
  solarCoop: () => import('../resources/examples/solarCoop.json'),
}

/** The example plans that ship with the app; each is read and checked like any other file. */
export const examplePlans: readonly ExamplePlan[] = exampleIds.map((id) => ({
  id,
  async load(): Promise<Plan> {
    const read = readPlanValue((await files[id]()).default)
    if (!read.ok) throw new Error(`the example ${id} is no valid plan: ${JSON.stringify(read.problems)}`)
    return read.plan
  },
}))
