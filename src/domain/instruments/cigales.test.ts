import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('CIGALES clubs', () => {
  it('hold shares or a current account of a company', () => {
    const held = (clubHolds: 'shares' | 'currentAccount') =>
      computed(
        aPlan()
          .of('scic')
          .over(72)
          .with(line('cigales', { principal: 800_000, clubs: 2 }, { clubHolds })),
      )
    expect(held('shares').row('ledger.1013.accountBalance').slice(58, 62)).toEqual([800_000, 800_000, 0, 0])
    expect(held('currentAccount').row('balance.partnersAccounts').slice(58, 62)).toEqual([800_000, 800_000, 0, 0])
    expect(held('shares').faults()).toEqual([])
    expect(held('currentAccount').faults()).toEqual([])
  })

  it('bring 1 000 to 10 000 € each, for five years', () => {
    const clubs = (principal: number, count: number, duration = 60) =>
      computed(aPlan().with(line('cigales', { principal, clubs: count, duration })))
    expect(clubs(2_000_000, 2).alerts('clubAmountUnusual')).toEqual([])
    expect(clubs(2_000_000, 1).alerts('clubAmountUnusual')[0]?.figures['amount']?.value).toBe(2_000_000)
    expect(clubs(150_000, 2).alerts('clubAmountUnusual')[0]?.figures['amount']?.value).toBe(75_000)
    expect(clubs(500_000, 1, 48).alerts('leavesTooSoon')).toHaveLength(1)
  })

  it('hold half of the capital of a SCOP at most', () => {
    const scop = (own: number) =>
      computed(
        aPlan()
          .of('scop')
          .with(
            line('cigales', { principal: 800_000, clubs: 2, drawMonth: '2026-03' }),
            line('openingFunds', { balance: own }, { account: '1013' }),
          ),
      )
    expect(scop(800_000).alerts('clubsHoldTooMuch')).toEqual([])
    expect(scop(500_000).alerts('clubsHoldTooMuch')[0]?.figures).toMatchObject({
      held: { kind: 'cents', value: 800_000 },
      capital: { kind: 'cents', value: 1_300_000 },
      highest: { kind: 'rate', value: 0.5 },
    })
  })
})
