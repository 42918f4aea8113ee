import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { openTrial } from '../../model/trial.ts'
import type { Inputs } from '../../model/trial.ts'
import { typedChanges } from '../../model/typedChanges.ts'
import type { Plan } from '../../plan/plan.ts'
import { blankScenario } from '../../plan/scenario.ts'
import { runChance } from '../chance/runChance.ts'
import { readOutcome } from '../outcome.ts'
import { frontier } from './frontier.ts'
import { leverChoicesOf, openLever } from './lever.ts'
import { seekGoal, slackOfChance, slackOfTrial } from './seekGoal.ts'
import { usualGoals } from './usualGoals.ts'

/** How far cash keeps above its floor in a plan with inputs typed over its base, evaluated from nothing. */
function slackFromNothing(plan: Plan, changes: Inputs): number {
  const overrides = typedChanges(plan, 'base', changes)
  const scenario = blankScenario({ id: 'typed', name: '', parent: 'base', overrides })
  const evaluation = createLiveModel({ ...plan, scenarios: [...plan.scenarios, scenario] }).evaluation('typed')
  return readOutcome(plan, evaluation).lowestCash - plan.drivers.cashFloor
}

const K = 1000_00
const plan = aPlan()
  .over(36)
  .driving({ cashFloor: K })
  .with(
    line('openingCash', { balance: 2 * K }),
    line('membershipDues', { members: [100, 120, 140], fee: [20_00, 20_00, 20_00] }, { entry: 'membersAndFee' }),
    line('solidarityLoan', { principal: 4 * K, annualRate: 0.03, drawMonth: '2026-02', duration: 30, grace: 2 }),
    line('runningCost', { amount: [6 * K, 6 * K, 6 * K] }),
  )
  .build()
const trial = openTrial(createLiveModel(plan), 'base')

describe('a goal', () => {
  it('is reached at its answer and not one step easier, in plans evaluated from nothing', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 4, maxMonths: 24 }), fc.nat(), (drawn, which) => {
        const anyTrial = openTrial(createLiveModel(drawn), 'base')
        const choices = [...drawn.lines.flatMap(leverChoicesOf), { cut: 'costs' } as const]
        const lever = openLever(anyTrial, choices[which % choices.length]!)
        if (!lever) return
        const { now, answer, justBelow, best } = seekGoal(lever, slackOfTrial(anyTrial))
        expect(now.slack).toBe(slackFromNothing(drawn, new Map()))
        const found = answer ?? best
        expect(found.slack).toBe(slackFromNothing(drawn, lever.changes(found.value)))
        expect(found.slack >= 0).toBe(answer !== null)
        if (!answer || !justBelow) return
        expect(Math.abs(answer.value - justBelow.value)).toBeCloseTo(lever.step, 6)
        expect(justBelow.slack).toBe(slackFromNothing(drawn, lever.changes(justBelow.value)))
        expect(justBelow.slack).toBeLessThan(0)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('is the least value of all, tried one by one', () => {
    for (const { choice } of usualGoals(trial)) {
      const opened = openLever(trial, choice)!
      const lever = { ...opened, most: Math.min(opened.most, opened.least + 300 * opened.step) }
      const slack = slackOfTrial(trial)
      const values = Array.from({ length: Math.round((lever.most - lever.least) / lever.step) + 1 }, (_, i) =>
        lever.step < 1 ? Math.round((lever.least + i * lever.step) * 1000) / 1000 : lever.least + i * lever.step,
      )
      const least = values.find((value) => slack(lever.changes(value)) >= 0) ?? null
      expect(seekGoal(lever, slack).answer?.value ?? null).toBe(least)
    }
  })

  it('finds a loan wherever one is enough and not too much, and the smallest of them', () => {
    const figures = fc.record({
      opening: fc.integer({ min: 0, max: 3 }),
      rate: fc.constantFrom(0, 0.05, 0.4),
      duration: fc.integer({ min: 3, max: 12 }),
      delay: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(figures, ({ opening, rate, duration, delay }) => {
        const drawn = aPlan()
          .over(12)
          .with(
            line('openingCash', { balance: opening * K }),
            line('runningCost', { amount: [12 * K] }),
            line('sales', { amount: [13 * K], paymentDelay: delay }),
            line('bankLoan', { principal: 0, annualRate: rate, drawMonth: '2026-01', duration }),
          )
          .build()
        const short = openTrial(createLiveModel(drawn), 'base')
        const lever = openLever(short, { line: 'bankLoan', parameter: 'principal' })!
        const slack = slackOfTrial(short)
        const enough = Array.from({ length: 150 }, (_, i) => i * 200_00).find((sum) => slack(lever.changes(sum)) >= 0)
        const { answer } = seekGoal(lever, slack)
        if (enough !== undefined) expect(answer!.value).toBeLessThanOrEqual(enough)
        if (enough !== undefined) expect(answer!.value).toBeGreaterThan(enough - 200_00)
      }),
      { numRuns: 60 },
    )
  })

  it('holds in the share of futures that is asked, and in fewer one step easier', () => {
    const uncertain: Plan = {
      ...plan,
      chance: {
        seed: 5,
        runs: 200,
        publicCorrelation: 0,
        lines: { runningCost: { range: { shape: 'triangular', low: 0.9, likely: 1, high: 1.4 } } },
        drivers: [],
      },
    }
    const model = createLiveModel(uncertain)
    const chanced = openTrial(model, 'base')
    const lever = openLever(chanced, { line: 'membershipDues', parameter: 'fee' })!
    const slack = slackOfChance(chanced, model.compiled.sheet, 0.9, () => undefined)
    const { answer, justBelow } = seekGoal(lever, slack, 8)
    const under = (value: number) => {
      const inputs = new Map([...chanced.inputs, ...lever.changes(value)])
      return runChance(uncertain, model.compiled.sheet, inputs, uncertain.chance)!.everBelowFloor
    }
    expect(under(answer!.value)).toBeLessThanOrEqual(0.1)
    expect(under(justBelow!.value)).toBeGreaterThan(0.1)
    expect(answer!.value).toBeGreaterThan(seekGoal(lever, slackOfTrial(chanced)).answer!.value)
  })
})

describe('the frontier', () => {
  it('gives for each value of the first lever the least of the second', () => {
    const fee = openLever(trial, { line: 'membershipDues', parameter: 'fee' })!
    const loan = openLever(trial, { line: 'solidarityLoan', parameter: 'principal' })!
    const { points, now } = frontier(trial, fee, loan, () => undefined)
    expect(now).toMatchObject({ first: 20_00, second: 4 * K })
    expect(points.length).toBeGreaterThan(8)
    for (const { first, second } of points) {
      const slackAt = (amount: number) =>
        slackFromNothing(plan, new Map([...fee.changes(first), ...loan.changes(amount)]))
      if (second === null) continue
      expect(slackAt(second)).toBeGreaterThanOrEqual(0)
      if (second > 0) expect(slackAt(second - loan.step)).toBeLessThan(0)
    }
  })
})
