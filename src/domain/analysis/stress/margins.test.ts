import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { lateLine } from '../../model/lineEffects.ts'
import { openTrial } from '../../model/trial.ts'
import { typedChanges } from '../../model/typedChanges.ts'
import { blankScenario } from '../../plan/scenario.ts'
import { readOutcome } from '../outcome.ts'
import { breakEven } from './breakEven.ts'
import { concentration } from './concentration.ts'
import { LATEST } from './lateMoney.ts'
import { margins } from './margins.ts'

describe('how late each resource may come', () => {
  test('that many months hold and one more does not, in a plan evaluated from nothing', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5, maxMonths: 30 }), (plan) => {
        const trial = openTrial(createLiveModel(plan), 'base')
        for (const { line: id, mayWait, toWait } of margins(trial)) {
          const holds = (months: number) => {
            const late = lateLine(
              plan,
              plan.lines.find((one) => one.id === id)!,
              trial.inputs,
              months,
            )
            const overrides = typedChanges(plan, 'base', late)
            const scenario = blankScenario({ id: 'late', name: '', parent: 'base', overrides })
            const alone = createLiveModel({ ...plan, scenarios: [...plan.scenarios, scenario] }).evaluation('late')
            return readOutcome(plan, alone).firstMonthBelowFloor === null
          }
          if (!mayWait) continue
          if (toWait === null) expect(holds(LATEST)).toBe(true)
          else {
            if (toWait >= 0) expect(holds(toWait)).toBe(true)
            expect(holds(toWait + 1)).toBe(false)
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  test('gifts are paid at once: they cannot come late', () => {
    const plan = aPlan()
      .with(line('donations', { amount: [1_000_00, 0, 0] }))
      .build()
    const [gifts] = margins(openTrial(createLiveModel(plan), 'base'))
    expect(gifts).toMatchObject({ mayWait: false, toWait: null, brings: 1_000_00 })
  })
})

describe('the activity at which nothing is gained or lost', () => {
  test('is told in sales and beside the costs that stay without any', () => {
    const plan = aPlan()
      .with(line('sales', { amount: [50_000_00, 0, 0] }), line('runningCost', { amount: [30_000_00, 0, 0] }))
      .build()
    expect(breakEven(openTrial(createLiveModel(plan), 'base'))[0]).toEqual({
      year: 0,
      result: 20_000_00,
      activity: 0.6,
      margin: 0.4,
      moving: 50_000_00,
      movingNeeded: 30_000_00,
      variableCharges: 0,
      fixedCharges: 30_000_00,
    })
  })
})

describe('on how few funders a plan rests', () => {
  const plan = aPlan()
    .with(
      line('operatingGrant', { amount: [60_000_00, 0, 0], status: 3 }, {}, { funder: 'Region' }),
      line('operatingGrant', { amount: [20_000_00, 0, 0], status: 3 }, {}, { funder: 'Town' }),
      line('sales', { amount: [20_000_00, 0, 0] }),
    )
    .build()

  test('shares of income, the first three together, and the index of the plan', () => {
    const { funders, all, first, firstThree, index } = concentration(plan, createLiveModel(plan).evaluation('base'))
    expect(funders.map(({ funder, shares }) => [funder, shares[0]])).toEqual([
      ['funder1', 0.6],
      ['funder2', 0.2],
    ])
    expect([all[0], first[0], firstThree[0]]).toEqual([0.8, 0.6, 0.8])
    expect(index[0]).toBeCloseTo(0.4, 10)
    expect(all[1]).toBeNaN()
  })
})
