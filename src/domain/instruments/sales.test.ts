import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('sales', () => {
  const plan = aPlan()
    .over(12)
    .with(line('sales', { amount: 1_200_000, paymentDelay: 2 }))

  it('are income when they are made and cash after the delay of the customers', () => {
    const { first, row, faults } = computed(plan)
    expect(first(2, 'income.servicesSold')).toEqual([100_000, 100_000])
    expect(first(4, 'cash.sales')).toEqual([0, 0, 100_000, 100_000])
    expect(row('balance.receivables').at(-1)).toBe(200_000)
    expect(faults()).toEqual([])
  })

  it('follow the activity of a scenario, and customers who pay later', () => {
    const { first, total, faults } = computed(plan.driving({ activity: 0.5, customerDelay: 1 }))
    expect(total('sales.sold')).toBe(600_000)
    expect(first(5, 'cash.sales')).toEqual([0, 0, 0, 50_000, 50_000])
    expect(faults()).toEqual([])
  })

  it.each([
    ['goods', 'income.goodsSold'],
    ['services', 'income.servicesSold'],
    ['training', 'income.servicesSold'],
    ['rent', 'income.ancillaryIncome'],
    ['staffLent', 'income.ancillaryIncome'],
    ['other', 'income.ancillaryIncome'],
  ] as const)('of %s stand in %s', (nature, place) => {
    expect(computed(aPlan().with(line('sales', { amount: 1200 }, { nature }))).byYear(place)).toEqual([
      1200, 1200, 1200,
    ])
  })

  it('add up to the year for an amount that no month divides', () => {
    expect(computed(aPlan().with(line('sales', { amount: 1_000_001 }))).byYear('sales.sold')).toEqual([
      1_000_001, 1_000_001, 1_000_001,
    ])
  })
})
