import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('membership dues', () => {
  it('are cash at once, in the month of the campaign', () => {
    const { first, faults } = computed(aPlan().with(line('membershipDues', { amount: 180_000, profileMonth: 2 })))
    expect(first(3, 'cash.dues')).toEqual([0, 180_000, 0])
    expect(first(3, 'income.dues')).toEqual([0, 180_000, 0])
    expect(faults()).toEqual([])
  })

  it('may be typed as members and what each pays, year by year', () => {
    const dues = line('membershipDues', { members: [120, 130, 0], fee: [1500, 1600, 1600] }, { entry: 'membersAndFee' })
    const { byYear, faults } = computed(aPlan().with(dues))
    expect(byYear('membershipDues.received')).toEqual([180_000, 208_000, 0])
    expect(faults()).toEqual([])
  })

  it('are a sale where they give a right to something of their own', () => {
    const dues = (counterpart: 'with' | 'without') =>
      computed(aPlan().with(line('membershipDues', { amount: 180_000 }, { counterpart })))
    expect(dues('without').total('ledger.7561.accountMovement')).toBe(540_000)
    expect(dues('with').total('ledger.7562.accountMovement')).toBe(540_000)
    expect(dues('with').total('poles.market')).toBe(540_000)
    expect(dues('with').faults()).toEqual([])
  })

  it('say when a short first year has no campaign month', () => {
    const dues = line('membershipDues', { members: 10, fee: 1000, profileMonth: 3 }, { entry: 'membersAndFee' })
    const { alerts } = computed(aPlan().starting('2026-06').over(19).with(dues))
    expect(alerts('monthOutsideShortYear')[0]?.figures['amount']).toEqual({ kind: 'cents', value: 10_000 })
  })
})
