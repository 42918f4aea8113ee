import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { gatherInput } from '../../calc/inputValues.ts'
import { evaluateSheet } from '../../calc/evaluate.ts'
import { sumByYear } from '../../calc/yearFigures.ts'
import { scenarioInputs } from '../../model/inputValues.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { evaluateVariation } from '../../model/trial.ts'
import type { Plan } from '../../plan/plan.ts'
import { changesOfRun, drawOf } from './drawRuns.ts'
import { runChance } from './runChance.ts'
import { openSampler } from './sampler.ts'

function chanceOf(plan: Plan, scenarioId = 'base') {
  const { sheet } = createLiveModel(plan).compiled
  const inputs = scenarioInputs(plan, sheet, scenarioId)
  return { sheet, inputs, result: runChance(plan, sheet, inputs, plan.chance)! }
}

describe('the futures of a plan', () => {
  test('are each what the plan gives when it is evaluated from nothing with what they draw', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 6, maxMonths: 36 }), (plan) => {
        const { sheet, inputs, result } = chanceOf(plan)
        for (const run of [0, 7, 19]) {
          const alone = evaluateVariation(sheet, inputs, changesOfRun(plan, inputs, plan.chance, run))
          const cash = alone.row('cash.closing')
          expect(result.closing[run]).toBe(cash.at(-1))
          expect(result.lowest[run]).toBe(Math.min(...cash))
          expect(result.lowestMonth[run]).toBe(cash.indexOf(result.lowest[run]!))
          const results = sumByYear(alone.row('income.result'), sheet.calendar)
          expect(result.resultsByYear.map((year) => year[run])).toEqual(results)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('stand as a plan of their own: a scenario that types what one drew gives the same cash', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5, maxMonths: 24 }), (plan) => {
        const { inputs, result } = chanceOf(plan)
        const overrides = Object.fromEntries(changesOfRun(plan, inputs, plan.chance, 3))
        const base = plan.scenarios[0]!
        const typed: Plan = {
          ...plan,
          scenarios: [...plan.scenarios, { ...base, id: 'typed', parent: 'base', overrides }],
        }
        const cash = createLiveModel(typed).evaluation('typed').row('cash.closing')
        expect(result.closing[3]).toBe(cash.at(-1))
        expect(result.lowest[3]).toBe(Math.min(...cash))
      }),
      { numRuns: 60 },
    )
  })

  test('are the same in every scenario: what is drawn of a line does not depend on the other lines', () => {
    const chance = { ...aPlan().build().chance, runs: 50 }
    const plan = aPlan()
      .with(
        line('operatingGrant', { amount: [1_000_00], status: 2, probability: 0.5 }, {}, { id: 'city' }),
        line('operatingGrant', { amount: [2_000_00], status: 2, probability: 0.5 }, {}, { id: 'state' }),
      )
      .having({ chance })
      .scenario('without', { 'city/active': 0 })
      .build()
    const { sheet } = createLiveModel(plan).compiled
    const draws = (id: string, run: number) =>
      drawOf(plan, scenarioInputs(plan, sheet, id), chance, run).find(
        (one) => one.what !== 'driver' && one.line === 'state',
      )
    for (let run = 0; run < 50; run++) expect(draws('without', run)).toEqual(draws('base', run))
    expect(new Set(Array.from({ length: 50 }, (_, run) => JSON.stringify(draws('base', run)))).size).toBe(2)
  })

  test('are the same on every computer: these are the first draws of the seed 2026', () => {
    const plan = aPlan()
      .with(
        line('operatingGrant', { amount: [1_000_00], status: 2, probability: 0.5 }, {}, { id: 'city' }),
        line('sales', { amount: [1_000_00] }, {}, { id: 'shop' }),
      )
      .having({
        chance: {
          ...aPlan().build().chance,
          publicCorrelation: 0.4,
          lines: {
            city: { partial: { least: 0.5 }, delay: { shape: 'triangular', most: 6, likely: 2, stop: 1 } },
            shop: { range: { shape: 'lognormal', low: 0.8, likely: 1, high: 1.2 } },
          },
          drivers: [{ driver: 'inflation', range: { shape: 'triangular', low: 0, likely: 0.02, high: 0.06 } }],
        },
      })
      .build()
    const { inputs } = chanceOf(plan)
    const draws = Array.from({ length: 8 }, (_, run) => drawOf(plan, inputs, plan.chance, run))
    expect(draws.map((drawn) => drawn.map((one) => Object.values(one).slice(1).join(' ')).join(', ')))
      .toMatchInlineSnapshot(`
      [
        "city false 0.682, shop 1.027, inflation 0.0385",
        "city false 0.667, shop 1.134, inflation 0.0253",
        "city true 0.64, city 5, shop 1.11, inflation 0.014",
        "city true 0.975, city 1, shop 1.285, inflation 0.0583",
        "city false 0.702, shop 1.119, inflation 0.0387",
        "city false 0.866, shop 1.12, inflation 0.0096",
        "city false 0.797, shop 1.063, inflation 0.0214",
        "city false 0.613, shop 1.321, inflation 0.0307",
      ]
    `)
  })

  test('stop when they are asked to, and tell how far they are', () => {
    const plan = aPlan()
      .with(line('operatingGrant', { amount: [1_000_00], status: 2, probability: 0.5 }))
      .build()
    const { sheet } = createLiveModel(plan).compiled
    const inputs = scenarioInputs(plan, sheet, 'base')
    const told: number[] = []
    const hooks = { onProgress: (done: number) => told.push(done), isCancelled: () => told.length === 3 }
    expect(runChance(plan, sheet, inputs, plan.chance, hooks)).toBeNull()
    expect(told).toEqual([500, 1000, 1500])
  })
})

describe('a sampler', () => {
  test('reads any draws in any order as a whole evaluation does', () => {
    fc.assert(
      fc.property(
        arbitraryPlan({ maxLines: 6, maxMonths: 30 }),
        fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
        (plan, picks) => {
          const { sheet } = createLiveModel(plan).compiled
          const inputs = scenarioInputs(plan, sheet, 'base')
          const factors = sheet.inputs.slice(0, 40).map(({ id, shape }) => {
            const figures = evaluateSheet(sheet, (one) => inputs.get(one)).input(id)
            const values = [inputs.get(id) ?? 0, 0, 1, gatherInput(figures, shape, sheet.calendar)]
            return { inputs: [id], valuesAt: (level: number) => [values[level]!] }
          })
          const sampler = openSampler(sheet, inputs, factors, [
            { row: 'cash.closing', by: 'month' },
            { row: 'income.result', by: 'year' },
          ])
          const levels = new Int32Array(factors.length)
          for (let draw = 0; draw < 6; draw++) {
            levels.forEach((_, f) => (levels[f] = (picks[f]! + draw * (f % 3)) % 4))
            sampler.read(levels)
            const drawn = new Map(factors.map((factor, f) => [factor.inputs[0]!, factor.valuesAt(levels[f]!)[0]!]))
            const whole = evaluateVariation(sheet, inputs, drawn)
            const results = sumByYear(whole.row('income.result'), sheet.calendar)
            expect([...sampler.figures]).toEqual([...whole.row('cash.closing'), ...results])
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
