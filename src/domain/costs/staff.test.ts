import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('employees', () => {
  const team = line('staff', { amount: 3_000_000, chargeRate: 0.42 })

  it('are paid in the month, and their employer’s contributions the month after', () => {
    const { first, byYear, row, faults } = computed(aPlan().with(team))
    expect(first(2, 'cash.wages')).toEqual([250_000, 250_000])
    expect(first(3, 'cash.socialCharges')).toEqual([0, 105_000, 105_000])
    expect(byYear('income.socialCharges')).toEqual([1_260_000, 1_260_000, 1_260_000])
    expect(row('balance.socialDebts').at(-1)).toBe(105_000)
    expect(faults()).toEqual([])
  })

  it('cost more each year with the wage growth of the plan', () => {
    const { byYear } = computed(aPlan().driving({ wageGrowth: 0.02 }).with(team))
    expect(byYear('staff.wages')).toEqual([3_000_000, 3_060_000, 3_121_200])
  })

  it('may get a thirteenth month in December', () => {
    const weights = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]
    const { row } = computed(aPlan().with(line('staff', { amount: 1_300_000, weights }, { profile: 'weights' })))
    expect(row('staff.wages').slice(9, 12)).toEqual([100_000, 100_000, 200_000])
  })
})
