import { describe, expect, it } from 'vitest'
import { computed } from '../support/computed.ts'
import { aPlan, line } from '../support/planBuilder.ts'

/**
 * The textbook association of France Active, "Analyser, piloter et financer son besoin en fonds de roulement", 20 April 2023,
 * franceactive.org: 6 000 euros of sales and 10 000 euros of charges a month, 15 000 euros of a grant in months 3 and 6.
 */
const association = aPlan()
  .starting('2026-01')
  .over(12)
  .with(
    line('sales', { amount: [7_200_000], paymentDelay: 0 }),
    line('runningCost', { amount: [12_000_000], paymentDelay: 0 }),
    ...[3, 6].map((profileMonth) =>
      line(
        'operatingGrant',
        { amount: [1_500_000], profileMonth, balanceDelay: 0, status: 3, probability: 1 },
        { payment: 'single' },
      ),
    ),
  )

const euros = (figures: readonly number[]) => figures.map((cents) => cents / 100)

describe('the published cash table of France Active', () => {
  const { first, faults } = computed(association)

  it('is found again month by month', () => {
    expect(euros(first(6, 'cash.sales'))).toEqual([6000, 6000, 6000, 6000, 6000, 6000])
    expect(euros(first(6, 'cash.grants'))).toEqual([0, 0, 15_000, 0, 0, 15_000])
    expect(euros(first(6, 'cash.payments'))).toEqual([10_000, 10_000, 10_000, 10_000, 10_000, 10_000])
    expect(euros(first(6, 'funding.variation'))).toEqual([-4000, -4000, 11_000, -4000, -4000, 11_000])
    expect(euros(first(6, 'cash.closing'))).toEqual([-4000, -8000, 3000, -1000, -5000, 6000])
    expect(faults()).toEqual([])
  })

  it('needs the 8 000 euros that the article recommends to borrow', () => {
    expect(Math.min(...euros(first(6, 'cash.closing')))).toBe(-8000)
  })
})
