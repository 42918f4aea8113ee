import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { lateLine, scaledLine } from '../../model/lineEffects.ts'
import { lineKindsIn } from '../../model/lineKinds.ts'
import { openTrial } from '../../model/trial.ts'
import type { Inputs, Trial } from '../../model/trial.ts'
import { typedChanges } from '../../model/typedChanges.ts'
import type { Plan } from '../../plan/plan.ts'
import { blankScenario } from '../../plan/scenario.ts'
import { readOutcome } from '../outcome.ts'
import { breakEven } from './breakEven.ts'
import { bridgeNeeded } from './bridge.ts'
import { LATEST, lateInputs, lateMoney } from './lateMoney.ts'
import { lostFunders, withoutFunders } from './lostFunders.ts'
import { margins } from './margins.ts'

/** A plan with some inputs typed over a scenario, evaluated from nothing. */
function typed(plan: Plan, over: string, changes: Inputs) {
  const overrides = typedChanges(plan, over, changes)
  const scenario = blankScenario({ id: 'typed', name: '', parent: over, overrides })
  return createLiveModel({ ...plan, scenarios: [...plan.scenarios, scenario] }).evaluation('typed')
}

const eachTrial = (plan: Plan, check: (trial: Trial, scenario: string) => void) => {
  const model = createLiveModel(plan)
  for (const { id } of plan.scenarios) check(openTrial(model, id), id)
}
const plans = arbitraryPlan({ maxLines: 5, maxMonths: 30 })

describe('stress, against plans evaluated from nothing', () => {
  test('late money', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: LATEST }), (plan, months) => {
        eachTrial(plan, (trial, scenario) => {
          for (const { lines, outcomes, monthsToFloor } of lateMoney(trial)) {
            const alone = typed(plan, scenario, lateInputs(trial, lines, months))
            expect(outcomes[months - 1]).toEqual(readOutcome(plan, alone))
            const first = outcomes.findIndex(({ firstMonthBelowFloor }) => firstMonthBelowFloor !== null)
            expect(monthsToFloor).toBe(first < 0 ? null : first + 1)
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  test('one funder or two lost', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        eachTrial(plan, (trial, scenario) => {
          const { one, two } = lostFunders(trial)
          expect(two).toHaveLength((one.length * (one.length - 1)) / 2)
          for (const { funders, outcome } of [...one, ...two]) {
            const alone = typed(plan, scenario, withoutFunders(trial, funders))
            expect(outcome).toEqual(readOutcome(plan, alone))
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  test('how much each line may fall: that much holds, a thousandth more does not', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        eachTrial(plan, (trial, scenario) => {
          for (const { line: id, toFloor, toLoss } of margins(trial)) {
            const cutBy = (thousandths: number) => {
              const cut = scaledLine(
                plan.lines.find((one) => one.id === id)!,
                trial.inputs,
                (1000 - thousandths) / 1000,
              )
              return readOutcome(plan, typed(plan, scenario, cut))
            }
            const reached = (cut: number | null, holds: (outcome: ReturnType<typeof readOutcome>) => boolean) => {
              if (cut !== -1) expect(holds(cutBy(cut ?? 1000))).toBe(true)
              if (cut !== null) expect(holds(cutBy(cut + 1))).toBe(false)
            }
            reached(toFloor, ({ firstMonthBelowFloor }) => firstMonthBelowFloor === null)
            reached(toLoss, ({ totalResult }) => totalResult >= 0)
          }
        })
      }),
      { numRuns: 15 },
    )
  })

  test('break-even', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        eachTrial(plan, (trial, scenario) => {
          for (const { year, activity } of breakEven(trial)) {
            if (activity === null) continue
            const result = (level: number) =>
              readOutcome(plan, typed(plan, scenario, new Map([['drivers/activity', level]]))).results[year]!
            expect(result(activity)).toBeGreaterThanOrEqual(0)
            if (activity > 0) expect(result(activity - 0.0001)).toBeLessThan(0)
          }
        })
      }),
      { numRuns: 20 },
    )
  })
})

describe('a bridge', () => {
  test('is the sum that is missing, rounded up, from the first month under the floor to the last', () => {
    const plan = aPlan()
      .driving({ cashFloor: 1_000_00 })
      .with(
        line('openingCash', { balance: 5_000_00 }),
        line('runningCost', { amount: [12_000_00, 0, 0], paymentDelay: 0 }),
      )
      .build()
    expect(bridgeNeeded(createLiveModel(plan).evaluation('base'))).toMatchObject({
      amount: 8_000_00,
      from: plan.timeline.start + 4,
      comesBack: false,
    })
    expect(bridgeNeeded(createLiveModel(aPlan().build()).evaluation('base'))).toBeNull()
  })
})

describe('money that comes later', () => {
  const kinds = lineKindsIn('resources').filter(({ family }) => family === 'public')
  // An aided job is tied to a position.
  const tied = lineKindsIn('staff').filter(({ id }) => id === 'staffPosition')

  test.each(kinds.map((kind) => ({ id: kind.id, kind })))(
    '$id: what is received comes so many months after',
    ({ id: kindId, kind }) => {
      fc.assert(
        fc.property(arbitraryPlan({ kinds: [kind, ...tied], maxLines: 4, maxMonths: 60 }), (plan) => {
          const trial = openTrial(createLiveModel(plan), 'base')
          for (const one of plan.lines.filter((other) => other.kind === kindId)) {
            const late = lateLine(plan, one, trial.inputs, 5)
            if (late.size === 0) {
              // Nothing comes of an advance that was received before the plan.
              expect(kindId).toBe('repayableAdvance')
              continue
            }
            const received = () => {
              const rows = trial.evaluation.sheet.rows.filter(
                ({ section, tags }) => section === one.id && tags?.debit === '512',
              )
              const total = new Float64Array(plan.timeline.months)
              for (const { id } of rows) trial.evaluation.row(id).forEach((figure, t) => (total[t]! += figure))
              let sum = 0
              return total.map((figure) => (sum += figure))
            }
            const before = received()
            const after = trial.with(late, received)
            // The advance of a contract is due when it starts, whoever pays late.
            if (kindId === 'publicContract') after.forEach((sum, t) => expect(sum).toBeLessThanOrEqual(before[t]!))
            else expect([...after]).toEqual([...before.map((_, t) => before[t - 5] ?? 0)])
          }
        }),
        { numRuns: 25 },
      )
    },
  )
})
