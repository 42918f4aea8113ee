import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import type { Plan } from '../../plan/plan.ts'
import { toMonth } from '../../time/month.ts'
import { lineAmounts, plannedByLine } from './plannedByLine.ts'
import { reforecast } from './reforecast.ts'
import { variances } from './variances.ts'

const january = toMonth(2026, 1)

// 12,000 of sales and 6,000 of costs a year, evenly: 1,000 and 500 a month.
const built = (actuals: Partial<Plan['actuals']>): Plan =>
  aPlan()
    .over(12)
    .with(
      line('sales', { amount: [1_200_000], paymentDelay: 0 }),
      line('runningCost', { amount: [600_000], paymentDelay: 0 }),
    )
    .having({ actuals: { from: january, until: null, lines: {}, cash: [], source: '', ...actuals } })
    .build()

function read(plan: Plan) {
  const model = createLiveModel(plan)
  const evaluation = model.evaluation(plan.scenarios[0]!.id)
  const planned = plannedByLine(model.compiled, evaluation)
  return { planned, amounts: lineAmounts(model.compiled), cash: evaluation.row('cash.closing') }
}

describe('plan and reality', () => {
  const plan = built({
    until: toMonth(2026, 3),
    lines: { sales: [100_000, 80_000, null, 500_000], runningCost: [60_000, 60_000, 60_000] },
    cash: [40_000, null, 70_000],
  })
  const { planned, amounts, cash } = read(plan)

  it('are compared over the months that are whole and known, the widest gap first', () => {
    expect(variances(plan, planned, amounts)).toEqual([
      { line: 'runningCost', side: 'charge', planned: 150_000, actual: 180_000, gap: 30_000, serves: false, months: 3 },
      { line: 'sales', side: 'income', planned: 200_000, actual: 180_000, gap: -20_000, serves: false, months: 2 },
    ])
  })

  it('make a forecast: what happened, then the plan, from the last balance of the bank', () => {
    const { lines, cash: expected } = reforecast(plan, planned, cash)
    expect([...lines.get('sales')!].slice(0, 5)).toEqual([100_000, 80_000, 100_000, 100_000, 100_000])
    expect([...expected].slice(0, 5)).toEqual([40_000, 90_000, 70_000, 120_000, 170_000])
  })
})

it('reads a loan by what it costs: more interest than planned is against the result', () => {
  const plan = aPlan()
    .over(12)
    .with(line('bankLoan', { principal: 1_200_000, drawMonth: '2026-01', annualRate: 0.06, duration: 12, grace: 0 }))
    .having({ actuals: { from: january, until: january, lines: { bankLoan: [9_000] }, cash: [], source: '' } })
    .build()
  const { planned, amounts } = read(plan)
  expect(variances(plan, planned, amounts)).toMatchObject([{ side: 'charge', actual: 9_000, serves: false }])
})

it('is the plan itself while nothing is known', () => {
  fc.assert(
    fc.property(arbitraryPlan({ maxLines: 8, maxMonths: 24 }), (generated) => {
      const plan = { ...generated, actuals: { ...generated.actuals, until: null } }
      const { planned, amounts, cash } = read(plan)
      expect(variances(plan, planned, amounts)).toEqual([])
      expect(reforecast(plan, planned, cash)).toEqual({ lines: planned, cash })
    }),
    { numRuns: 30 },
  )
})
