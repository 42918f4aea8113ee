import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

const used = line('ownReserves', { amount: [800_000, 0, 0], profileMonth: 3 }, { profile: 'oneMonth' })
const held = [
  line('openingFunds', { balance: 500_000 }, { account: '1068' }),
  line('openingCash', { balance: 2_000_000 }),
]

describe('own reserves', () => {
  it('are a resource that is neither income nor cash: only what they are kept for changes', () => {
    const { total, row, faults } = computed(aPlan().with(used, ...held))
    expect(total('family.selfFinancing')).toBe(800_000)
    expect(total('income.result')).toBe(0)
    expect(row('balance.ownFunds')[35]).toBe(2_000_000)
    expect(row('cash.closing')[35]).toBe(2_000_000)
    expect(faults()).toEqual([])
  })

  it('say when more is used than was kept for projects', () => {
    const { alerts } = computed(aPlan().with(used, ...held))
    expect(alerts('reservesBelowZero')).toMatchObject([{ severity: 'error', figures: { missing: { value: 300_000 } } }])
  })

  it.each([
    ['drawn on cash', aPlan().with(line('ownReserves', { amount: 800_000 }, { drawnOn: 'cash' }))],
    ['those of a cooperative', aPlan().of('scic').with(used)],
  ])('%s move no account', (_, plan) => {
    const { row, alerts, faults } = computed(plan)
    expect(row('balance.reserves').some((figure) => figure !== 0)).toBe(false)
    expect(row('balance.retained').some((figure) => figure !== 0)).toBe(false)
    expect(alerts('reservesBelowZero')).toEqual([])
    expect(faults()).toEqual([])
  })
})
