import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import type { Plan } from '../plan/plan.ts'
import { toMonth } from '../time/month.ts'
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

describe('the shares of those who leave', () => {
  const leaving = (redemptionDelay: number) =>
    shares({ openingShares: 1_000_000, redemptions: [200_000, 0, 0], redemptionDelay })

  it('leave the capital at once, and are paid once the statutes allow it', () => {
    const { row, faults } = leaving(12)
    expect(row('balance.capital').slice(10, 12)).toEqual([1_000_000, 800_000])
    expect(row('balance.otherDebts').slice(11, 24)).toEqual([...Array.from({ length: 12 }, () => 200_000), 0])
    expect(row('cash.ownFundsOut')[23]).toBe(200_000)
    expect(row('funding.ownFundsOut')[23]).toBe(200_000)
    expect(row('funding.ownFundsOut')[11]).toBe(0)
    expect(faults()).toEqual([])
  })

  it('may not wait for more than five years', () => {
    expect(leaving(60).alerts('redemptionTooLate')).toEqual([])
    expect(leaving(61).alerts('redemptionTooLate')).toHaveLength(1)
  })
})

describe('the interest on shares', () => {
  const earning = (shareRate: number, result: number, grant = 0, legalFigures: Plan['legalFigures'] = []) =>
    computed(
      aPlan()
        .of('scic')
        .with(
          line('scicShares', { openingShares: 5_000_000, shareRate }, { shareInterest: 'paid' }),
          line('openingCash', { balance: 5_000_000 }),
          line('sales', { amount: [result - grant, 0, 0], paymentDelay: 0 }),
          line('operatingGrant', { amount: [grant, 0, 0], status: 3, probability: 1 }),
        )
        .having({ legalFigures }),
    )

  it('is no charge: it is taken off what is carried forward when the assembly decides, and paid the month after', () => {
    const { row, byYear, faults } = earning(0.02, 1_200_000)
    expect(byYear('income.financialCharges')).toEqual([0, 0, 0])
    expect(byYear('cash.shareInterest')).toEqual([0, 100_000, 0])
    expect(row('balance.otherDebts').slice(16, 19)).toEqual([0, 100_000, 0])
    expect(row('balance.retained').slice(16, 18)).toEqual([1_200_000, 1_100_000])
    expect(faults()).toEqual([])
  })

  it('is cut to what 42.5 % of the result pays, and nothing after a loss', () => {
    const { byYear, alerts } = earning(0.02, 200_000)
    expect(byYear('cash.shareInterest')).toEqual([0, 85_000, 0])
    expect(alerts('shareInterestCut')).toMatchObject([
      { figures: { asked: { value: 100_000 }, most: { value: 85_000 }, year: { value: 2026 } } },
    ])
    expect(earning(0.02, 0).byYear('cash.shareInterest')).toEqual([0, 0, 0])
  })

  it('may not be paid out of public aid', () => {
    // 42.5 % of 12 000 euros is 5 100 euros; with 4 500 euros of grants, 600 are left.
    expect(earning(0.02, 1_200_000, 450_000).alerts('shareInterestFromAid')).toMatchObject([
      { figures: { interest: { value: 100_000 }, aid: { value: 450_000 }, room: { value: 60_000 } } },
    ])
    expect(earning(0.02, 1_200_000, 400_000).alerts('shareInterestFromAid')).toEqual([])
  })

  it('is compared with the bond rates of the three calendar years before, which must be typed', () => {
    expect(earning(0.02, 1_200_000).alerts('legalFigureMissing')).toMatchObject([
      { figures: { figure: { value: 'tmoRate' }, month: { value: toMonth(2024, 1) } } },
    ])
    const typed = [{ figure: 'tmoRate', from: toMonth(2024, 1), value: 0.03, note: '' }]
    const rate = (shareRate: number) => earning(shareRate, 1_200_000, 0, typed).alerts('shareRateOverCap')
    expect(rate(0.05)).toEqual([])
    expect(rate(0.0501)).toMatchObject([
      { severity: 'error', figures: { cap: { value: expect.closeTo(0.05, 9) as number }, year: { value: 2026 } } },
    ])
  })
})

describe('the shares of a SCOP', () => {
  it('earn at most as much as workers get, and are for SCOPs alone', () => {
    const scop = line('scopShares', { openingShares: 10_000_000, shareRate: 0.03 }, { shareInterest: 'paid' })
    const plan = aPlan().with(scop, line('sales', { amount: [400_000, 0, 0], paymentDelay: 0 }))
    const { byYear, alerts, faults } = computed(plan.of('scop'))
    expect(byYear('cash.shareInterest')).toEqual([0, 170_000, 0])
    expect(alerts('shareInterestCut')).toHaveLength(1)
    expect(alerts('kindNotForForm')).toEqual([])
    expect(faults()).toEqual([])
    expect(computed(plan.of('scic')).alerts('kindNotForForm')).toHaveLength(1)
  })
})
