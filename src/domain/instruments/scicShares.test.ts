import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

function shares(values: Parameters<typeof line<'scicShares'>>[1], form: 'scic' | 'association' = 'scic') {
  return computed(
    aPlan()
      .of(form)
      .with(line('scicShares', { profileMonth: 3, ...values }, { profile: 'oneMonth' })),
  )
}

describe('the shares of a SCIC', () => {
  it('are capital when they are subscribed, and leave it at the end of the year in which they are given back', () => {
    const { row, faults } = shares({ subscriptions: [1_120_000, 200_000, 0], redemptions: [0, 50_000, 0] })
    const capital = row('balance.capital')
    expect([1, 2, 13, 14, 22, 23].map((month) => capital[month])).toEqual([
      0, 1_120_000, 1_120_000, 1_320_000, 1_320_000, 1_270_000,
    ])
    expect(row('cash.closing')[35]).toBe(1_270_000)
    expect(faults()).toEqual([])
  })

  it('come by whole shares: 11 250 € is no whole number of shares of 100 €', () => {
    const { alerts } = shares({ subscriptions: [1_125_000, 0, 0], nominalValue: 10_000 })
    expect(alerts('notWholeShares')).toEqual([
      {
        code: 'notWholeShares',
        severity: 'warning',
        line: 'scicShares',
        figures: {
          amount: { kind: 'cents', value: 1_125_000 },
          nominal: { kind: 'cents', value: 10_000 },
          below: { kind: 'cents', value: 1_120_000 },
          year: { kind: 'count', value: 2026 },
        },
      },
    ])
  })

  it('cannot be given back before they are subscribed', () => {
    const { alerts } = shares({ subscriptions: [0, 0, 100_000], redemptions: [100_000, 0, 0] })
    expect(alerts('capitalBelowZero')).toHaveLength(1)
  })

  it('are not for an association', () => {
    expect(shares({}, 'association').alerts('kindNotForForm')).toHaveLength(1)
    expect(shares({}).alerts('kindNotForForm')).toEqual([])
  })
})
