import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('an operating grant', () => {
  const plan = aPlan().with(
    line('operatingGrant', { amount: [1_000_001, 0, 0], profileMonth: 3, advanceShare: 0.5, balanceDelay: 4 }),
  )

  it('is income when it is notified and cash when it is paid, without losing a cent', () => {
    const { first, faults } = computed(plan)
    expect(first(4, 'operatingGrant.awarded')).toEqual([0, 0, 1_000_001, 0])
    expect(first(8, 'cash.grants')).toEqual([0, 0, 0, 0, 500_001, 0, 500_000, 0])
    expect(faults()).toEqual([])
  })

  it('comes later when public payments are late, and less when subsidies are cut', () => {
    const { first, faults } = computed(plan.driving({ publicDelay: 1, subsidies: 0.5 }))
    expect(first(8, 'cash.grants')).toEqual([0, 0, 0, 0, 0, 250_001, 0, 250_000])
    expect(faults()).toEqual([])
  })

  it('counts in full, by its probability, or not at all, as the plan says', () => {
    const on = (fundingBasis: number) => computed(plan.driving({ fundingBasis })).total('operatingGrant.awarded')
    expect([on(1), on(2), on(3)]).toEqual([0, 500_001, 1_000_001])
  })

  it('asks for a convention above 23 000 euros a year', () => {
    const at = (amount: number) => computed(aPlan().with(line('operatingGrant', { amount }))).alerts('conventionNeeded')
    expect(at(2_300_000)).toEqual([])
    expect(at(2_300_001)[0]?.figures['threshold']).toEqual({ kind: 'cents', value: 2_300_000 })
  })
})
