import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('provisions', () => {
  it('are written when the fiscal year closes and come back when they are reversed, without cash', () => {
    const { byYear, first, row, faults } = computed(
      aPlan().with(
        line('provisions', { amount: [500_000, 0, 0] }),
        line('provisions', { amount: [0, 500_000, 0] }, { direction: 'reversal' }),
      ),
    )
    expect(byYear('income.result')).toEqual([-500_000, 500_000, 0])
    expect(first(12, 'income.provisionCharge').indexOf(500_000)).toBe(11)
    expect(row('balance.provisions').at(-1)).toBe(0)
    expect(row('cash.closing').every((cash) => cash === 0)).toBe(true)
    expect(faults()).toEqual([])
  })

  it('cannot be reversed beyond what stands', () => {
    const { alerts } = computed(aPlan().with(line('provisions', { amount: [0, 300, 0] }, { direction: 'reversal' })))
    expect(alerts('provisionsBelowZero')[0]?.figures).toMatchObject({ missing: { value: 300 } })
  })
})
