import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

/** A guarantee of a loan of 300 000 € over 96 months. */
function guaranteed(
  values: Parameters<typeof line<'guarantee'>>[1],
  guarantor: 'franceActive' | 'forWomen' | 'other' = 'franceActive',
) {
  return computed(
    aPlan().with(
      line('bankLoan', { principal: 30_000_000, duration: 96 }),
      line('guarantee', values, { guarantor }, { links: { loan: 'bankLoan' } }),
    ),
  )
}

describe('a guarantee', () => {
  it('stops at its cap, and costs its rate on what it guarantees', () => {
    const { row } = guaranteed({ guaranteedShare: 0.7 })
    expect(row('guarantee.guaranteedOutstanding')[0]).toBe(20_000_000)
    expect(row('guarantee.guaranteeFee')[0]).toBe(500_000)
  })

  it('beyond what France Active guarantees says so with its figures', () => {
    const { alerts } = guaranteed({ guaranteedShare: 0.9, guaranteedCap: 25_000_000 })
    expect(alerts('guaranteedShareTooLarge')[0]?.figures['largest']?.value).toBe(0.65)
    expect(alerts('guaranteedAmountTooHigh')[0]?.figures).toEqual({
      amount: { kind: 'cents', value: 25_000_000 },
      highest: { kind: 'cents', value: 20_000_000 },
    })
    expect(alerts('guaranteedLoanTooLong')[0]?.figures['duration']?.value).toBe(96)
  })

  it('for women may cover 80 %, of 50 000 € at most', () => {
    const { alerts } = guaranteed({ guaranteedShare: 0.8 }, 'forWomen')
    expect(alerts('guaranteedShareTooLarge')).toEqual([])
    expect(alerts('guaranteedAmountTooHigh')[0]?.figures['highest']?.value).toBe(5_000_000)
  })

  it('of another guarantor has no bounds that are known', () => {
    const { alerts } = guaranteed({ guaranteedShare: 0.9 }, 'other')
    expect([...alerts('guaranteedShareTooLarge'), ...alerts('guaranteedAmountTooHigh')]).toEqual([])
  })

  it('of no loan guarantees nothing and asks for one', () => {
    const { alerts, faults } = computed(aPlan().with(line('guarantee', {})))
    expect(alerts('nothingGuaranteed')).toHaveLength(1)
    expect(faults()).toEqual([])
  })

  it('of a loan that already stands costs nothing more', () => {
    const { total, row } = computed(
      aPlan().with(
        line('bankLoan', { principal: 1_000_000 }, { origin: 'existing' }),
        line('guarantee', {}, {}, { links: { loan: 'bankLoan' } }),
      ),
    )
    expect(total('cash.suppliers')).toBe(0)
    expect(row('guarantee.guaranteedOutstanding')[0]).toBeLessThan(500_000)
  })
})
