import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { readPlanFile } from '../../src/exchange/planFile/readPlanFile.ts'
import { arbitraryPlan } from '../support/arbitraryPlan.ts'
import { aPlan, line } from '../support/planBuilder.ts'
import { decidingPlan } from './decidingPlan.ts'
import { everyKindPlan } from './everyKindPlan.ts'
import { publicFundingPlan } from './publicFundingPlan.ts'
import { samplePlan } from './samplePlan.ts'
import { shapedLoansPlan } from './shapedLoansPlan.ts'
import { associationFinancePlan, cooperativeFinancePlan } from './solidarityFinancePlans.ts'
import { taxedPlan } from './taxedPlan.ts'

const SEED = 20_261_123
const GENERATED = 8

const examples = join(import.meta.dirname, '../../resources/examples')

/** The example plans, by file name. */
export function examplePlans(): readonly (readonly [string, Plan])[] {
  return readdirSync(examples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const read = readPlanFile(readFileSync(join(examples, name)))
      if (!read.ok) throw new Error(`${name} is not a valid plan`)
      return [name, read.plan] as const
    })
}

/** A plan whose first month begins a year with a surplus of before it: the result to date has no cell at the opening. */
const surplusAtOpening = aPlan()
  .over(24)
  .with(line('openingCash', { balance: 5_000_000 }), line('sales', { amount: [900_000] }), line('appropriation'))
  .build()

/** The plans whose workbooks are recalculated from nothing: the examples, one that is hard on names, one of loans of every shape, one of staff and taxes, one of public funding, one with a surplus at its opening, one whose scenarios move lines, two of solidarity finance, two that hold every kind of line, and generated ones. */
export const provenPlans: ReadonlyMap<string, Plan> = new Map<string, Plan>([
  ...examplePlans(),
  ['sample', samplePlan()],
  ['loans of every shape', shapedLoansPlan()],
  ['staff and taxes', taxedPlan()],
  ['public funding', publicFundingPlan()],
  ['solidarity finance of an association', associationFinancePlan()],
  ['solidarity finance of a cooperative', cooperativeFinancePlan()],
  ['a surplus carried at the opening', surplusAtOpening],
  ['lines that scenarios move, cut and replace', decidingPlan()],
  ['every kind of line', everyKindPlan(SEED)],
  ['every kind of line, otherwise', everyKindPlan(SEED + 1000)],
  ...fc
    .sample(arbitraryPlan({ maxLines: 8, maxMonths: 36 }), { seed: SEED, numRuns: GENERATED })
    .map((plan, i) => [`generated${i + 1}`, plan] as const),
])
