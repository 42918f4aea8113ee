import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('individual gifts', () => {
  it('come mostly in December, by the weight of that month', () => {
    const { first, faults } = computed(aPlan().with(line('donations', { amount: 1_500_000, decemberWeight: 4 })))
    expect(first(12, 'cash.giving')).toEqual([...Array.from({ length: 11 }, () => 100_000), 400_000])
    expect(faults()).toEqual([])
  })

  it('come in a short year that ends before December all the same', () => {
    const plan = aPlan()
      .starting('2026-04')
      .over(15)
      .closingIn(6)
      .with(line('donations', { amount: 300 }))
    expect(computed(plan).byYear('donations.received')).toEqual([300, 300])
  })

  it('follow how generous a scenario is', () => {
    const plan = aPlan()
      .driving({ giving: 0.8 })
      .with(line('donations', { amount: 1000 }))
    expect(computed(plan).byYear('income.manualGifts')).toEqual([800, 800, 800])
  })

  it('make accounts and an auditor compulsory from 153 000 euros a year', () => {
    const alerts = (amount: number) =>
      computed(aPlan().with(line('donations', { amount }))).alerts('giftsOverThreshold')
    expect(alerts(15_299_999)).toEqual([])
    expect(alerts(15_300_000)).toHaveLength(1)
  })
})

describe.each([
  ['patronage', 'income.patronage'],
  ['foundationGrant', 'income.contributionsReceived'],
] as const)('%s', (kind, place) => {
  const details = { amount: [1_000_001, 0, 0], profileMonth: 3, advanceShare: 0.6, advanceDelay: 1, balanceDelay: 3 }
  const plan = aPlan().with(line(kind, details, { payment: 'advanceAndBalance' }))

  it('is income when it is agreed and cash by tranches, without losing a cent', () => {
    const { first, faults } = computed(plan)
    expect(first(4, place)).toEqual([0, 0, 1_000_001, 0])
    expect(first(7, 'cash.giving')).toEqual([0, 0, 0, 600_001, 0, 400_000, 0])
    expect(faults()).toEqual([])
  })

  it('counts by its probability when the plan says so', () => {
    const weighted = computed(plan.driving({ fundingBasis: 2, giving: 0.5 }))
    expect(weighted.total(`${kind}.awarded`)).toBe(250_000)
    expect(weighted.faults()).toEqual([])
  })

  it('is not late when public payments are', () => {
    expect(computed(plan.driving({ publicDelay: 6 })).first(4, 'cash.giving')).toEqual([0, 0, 0, 600_001])
  })

  it('is looked at again when it is called secured and yet unsure', () => {
    const unsure = line(kind, { amount: 1000, status: 3, probability: 0.5 })
    expect(computed(aPlan().with(unsure)).alerts('securedButUnsure')).toHaveLength(1)
  })
})
