import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { scenarioInputs } from '../model/inputValues.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { evaluateVariation } from '../model/trial.ts'
import { frozenBeside } from './frozenBeside.ts'
import { readFigure } from './sensitivity/targetFigure.ts'
import type { TargetFigure } from './sensitivity/targetFigure.ts'
import { waterfall } from './waterfall.ts'

const plans = arbitraryPlan({ maxLines: 5, maxMonths: 30 })
const targets = fc.constantFrom<TargetFigure>(
  { what: 'lowestCash' },
  { what: 'closingCash' },
  { what: 'totalResult' },
  { what: 'row', row: 'balance.totalAssets', year: 0 },
)

describe('why one scenario differs from another', () => {
  test('in steps that add up to the cent, between the figures of both evaluated from nothing', () => {
    fc.assert(
      fc.property(plans, targets, (plan, target) => {
        const { sheet } = createLiveModel(plan).compiled
        for (const a of plan.scenarios) {
          for (const b of plan.scenarios) {
            const inputs = (id: string) => scenarioInputs(plan, sheet, id)
            const found = waterfall(plan, sheet, inputs(a.id), inputs(b.id), target, true)!
            expect(found.from).toBe(readFigure(target, createLiveModel(plan).evaluation(a.id)))
            expect(found.to).toBe(readFigure(target, createLiveModel(plan).evaluation(b.id)))
            const sum = found.steps.reduce((total, { amount }) => total + amount, 0)
            expect(sum).toBe(found.to - found.from)
            expect(found.steps.every(({ amount }) => Number.isInteger(amount))).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is the same read backwards, with the signs turned', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { sheet } = createLiveModel(plan).compiled
        const last = scenarioInputs(plan, sheet, plan.scenarios.at(-1)!.id)
        const base = scenarioInputs(plan, sheet, 'base')
        const target: TargetFigure = { what: 'closingCash' }
        const there = waterfall(plan, sheet, base, last, target, false)!
        const back = waterfall(plan, sheet, last, base, target, false)!
        there.steps.forEach(({ amount }, i) => expect(back.steps[i]!.amount).toBeCloseTo(-amount, 5))
      }),
      { numRuns: 20 },
    )
  })
})

describe('a frozen copy beside the plan', () => {
  test('keeps the figures of both, whatever lines, structures and times changed since', () => {
    fc.assert(
      fc.property(plans, plans, (plan, drawn) => {
        const old = {
          ...drawn,
          timeline: plan.timeline,
          structure: plan.structure,
          indirectKey: plan.indirectKey,
          legalFigures: plan.legalFigures,
        }
        const scenario = old.scenarios.at(-1)!.id
        const frozen = { id: 'f', name: '', frozenOn: '2026-01-01', scenario, note: '', plan: old }
        const beside = frozenBeside(plan, 'base', frozen)!
        const cash = (inputs: typeof beside.now) => [
          ...evaluateVariation(beside.sheet, inputs, new Map()).row('cash.closing'),
        ]
        expect(cash(beside.now)).toEqual([...createLiveModel(plan).evaluation('base').row('cash.closing')])
        expect(cash(beside.frozen)).toEqual([...createLiveModel(old).evaluation(scenario).row('cash.closing')])
      }),
      { numRuns: 60 },
    )
  })
})
