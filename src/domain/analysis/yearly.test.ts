import { expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { yearlyOf } from './yearly.ts'

it('a flow adds up over each fiscal year, a stock and an indicator are read at its end', () => {
  // Four months of 2026, then 2027: rent of 100 € a month over each year, paid at once.
  const plan = aPlan()
    .starting('2026-09')
    .over(16)
    .with(
      line('openingCash', { balance: 500_000 }),
      line('runningCost', { amount: [40_000, 120_000], paymentDelay: 0 }, { nature: 'rent' }),
    )
    .build()
  const evaluation = createLiveModel(plan).evaluation('base')
  expect(yearlyOf(evaluation, 'cash.suppliers')).toEqual([40_000, 120_000])
  expect(yearlyOf(evaluation, 'cash.closing')).toEqual([460_000, 340_000])
  // 3 400 € for 1 200 € of charges a year: 1 034 days.
  expect(yearlyOf(evaluation, 'indicator.cashDays')[1]).toBeCloseTo((340_000 / 120_000) * 365)
  expect(() => yearlyOf(evaluation, 'cash.nothing')).toThrow()
})
