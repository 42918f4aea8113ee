import fc from 'fast-check'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { arbitraryPlan } from '../support/arbitraryPlan.ts'
import { samplePlan } from './samplePlan.ts'

const SEED = 20_261_123
const GENERATED = 25

/** The plans whose workbooks are recalculated from nothing: one that is hard on names, and generated ones. */
export const provenPlans: ReadonlyMap<string, Plan> = new Map([
  ['sample', samplePlan()],
  ...fc
    .sample(arbitraryPlan({ maxLines: 8, maxMonths: 36 }), { seed: SEED, numRuns: GENERATED })
    .map((plan, i) => [`generated${i + 1}`, plan] as const),
])
