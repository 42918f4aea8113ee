import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('an investment', () => {
  it('leaves the bank after its delay and weighs on the result month by month from its purchase', () => {
    const asset = line('investment', { amount: 120_000, purchaseMonth: '2026-03', paymentDelay: 1, life: 24 })
    const { first, byYear, row, faults } = computed(aPlan().with(asset))
    expect(first(5, 'cash.investments')).toEqual([0, 0, 0, 120_000, 0])
    expect(first(4, 'income.depreciationCharge')).toEqual([0, 0, 5000, 5000])
    expect(byYear('income.depreciationCharge')).toEqual([50_000, 60_000, 10_000])
    expect(row('balance.netFixedAssets').at(-1)).toBe(0)
    expect(faults()).toEqual([])
  })

  it('that already stands is depreciated over what is left of its life, without any cash', () => {
    const { row, total, faults } = computed(
      aPlan().with(line('investment', { amount: 100_000, life: 3 }, { origin: 'existing' })),
    )
    expect(row('investment.netValue').slice(0, 4)).toEqual([66_667, 33_333, 0, 0])
    expect(total('cash.investments')).toBe(0)
    expect(faults()).toEqual([])
  })

  it('is depreciated to the last cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 36 }), (amount, life) => {
        expect(computed(aPlan().with(line('investment', { amount, life }))).total('investment.depreciation')).toBe(
          amount,
        )
      }),
      { numRuns: 30 },
    )
  })

  it('bought outside the plan counts for nothing, and says so', () => {
    const late = computed(aPlan().with(line('investment', { amount: 1000, purchaseMonth: '2031-01' })))
    expect(late.total('income.depreciationCharge')).toBe(0)
    expect(late.alerts('drawnOutsidePlan')).toHaveLength(1)
  })
})
