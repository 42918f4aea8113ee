import { describe, expect, it, vi } from 'vitest'
import { runChance } from '../domain/analysis/chance/runChance.ts'
import { compilePlan } from '../domain/model/compilePlan.ts'
import { scenarioInputs } from '../domain/model/inputValues.ts'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { chanceTask } from './chanceTask.ts'
import { compiledPlan } from './compiledPlan.ts'

const plan = aPlan()
  .over(24)
  .with(
    line('operatingGrant', { amount: [2_000_000, 2_000_000], status: 2, probability: 0.6 }),
    line('runningCost', { amount: [1_500_000, 1_600_000] }),
  )
  .scenario('less', { 'operatingGrant/amount': [1_000_000, 1_000_000] })
  .having({ chance: { seed: 7, runs: 1000, publicCorrelation: 0, lines: {}, drivers: [] } })
  .build()
const [base, less] = plan.scenarios.map(({ id }) => id)

describe('the task of chance', () => {
  it('gives what the computation gives, scenario by scenario, in a form that can be posted', async () => {
    const onProgress = vi.fn()
    const posted = structuredClone(plan)
    const results = await chanceTask.run({ plan: posted, scenarios: [less!, base!] }, { onProgress })
    const { sheet } = compilePlan(plan)
    const expected = [less!, base!].map((id) => runChance(plan, sheet, scenarioInputs(plan, sheet, id), plan.chance))
    expect(structuredClone(results)).toEqual(expected)
    expect(results[0]!.mean.at(-1)).toBeLessThan(results[1]!.mean.at(-1)!)
    const shares = onProgress.mock.calls.map(([share]) => Number(share))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('compiles a plan again only when its rows may differ', () => {
    const first = compiledPlan(structuredClone(plan))
    expect(compiledPlan({ ...structuredClone(plan), chance: { ...plan.chance, seed: 8 } })).toBe(first)
    expect(compiledPlan({ ...plan, lines: plan.lines.slice(1) })).not.toBe(first)
  })
})
