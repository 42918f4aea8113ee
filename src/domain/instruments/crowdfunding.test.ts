import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

const campaign = { amount: 1_200_000, campaignTarget: 1_000_000, closeMonth: '2026-04', status: 3, probability: 1 }

describe('a campaign of gifts', () => {
  const plan = aPlan().with(line('crowdfundingGift', campaign))

  it('is income when it ends, less what the platform keeps, and cash when the platform pays', () => {
    const { first, faults } = computed(plan)
    expect(first(5, 'income.manualGifts')).toEqual([0, 0, 0, 1_200_000, 0])
    expect(first(5, 'income.externalCharges')).toEqual([0, 0, 0, 60_000, 0])
    expect(first(6, 'cash.giving')).toEqual([0, 0, 0, 0, 1_140_000, 0])
    expect(faults()).toEqual([])
  })

  it('brings nothing at all when people are less generous and its target is missed', () => {
    const { total, alerts, faults } = computed(plan.driving({ giving: 0.8 }))
    expect(total('cash.giving')).toBe(0)
    expect(total('income.result')).toBe(0)
    expect(alerts('campaignFails')).toMatchObject([
      { figures: { pledged: { value: 960_000 }, target: { value: 1_000_000 }, missing: { value: 40_000 } } },
    ])
    expect(faults()).toEqual([])
  })

  it('keeps what it raised where the platform lets it', () => {
    const kept = aPlan().with(line('crowdfundingGift', campaign, { campaign: 'keepAll' }))
    expect(computed(kept.driving({ giving: 0.8 })).total('income.manualGifts')).toBe(960_000)
    expect(computed(kept.driving({ giving: 0.8 })).alerts('campaignFails')).toEqual([])
  })

  it('counts by its probability, once its target is reached', () => {
    const unsure = aPlan().with(line('crowdfundingGift', { ...campaign, status: 2, probability: 0.5 }))
    expect(computed(unsure.driving({ fundingBasis: 2 })).total('income.manualGifts')).toBe(600_000)
  })

  it.each([
    ['goods', 'income.goodsSold'],
    ['services', 'income.servicesSold'],
  ] as const)('that promises %s is a sale', (reward, place) => {
    expect(computed(aPlan().with(line('crowdfundingGift', campaign, { reward }))).total(place)).toBe(1_200_000)
  })
})

describe('shares raised from the public', () => {
  const shares = line('crowdfundingEquity', { ...campaign, redemptions: [0, 100_000, 0] })

  it('become capital when the platform pays them, whole, and its fee is a charge', () => {
    const { row, total, faults } = computed(aPlan().of('scic').with(shares))
    expect([3, 4, 22, 23].map((month) => row('balance.capital')[month])).toEqual([0, 1_200_000, 1_200_000, 1_100_000])
    expect(total('income.externalCharges')).toBe(60_000)
    expect(total('cash.ownFundsOut')).toBe(100_000)
    expect(faults()).toEqual([])
  })

  it('are not for an association, and stop at 5 million euros', () => {
    expect(computed(aPlan().with(shares)).alerts('kindNotForForm')).toHaveLength(1)
    const raise = (amount: number) =>
      computed(
        aPlan()
          .of('scop')
          .with(line('crowdfundingEquity', { ...campaign, amount })),
      ).alerts('crowdfundingCeiling')
    expect(raise(500_000_000)).toEqual([])
    expect(raise(500_010_000)).toHaveLength(1)
  })
})

describe('a loan from the public', () => {
  const loan = { principal: 3_000_000, drawMonth: '2026-01', duration: 36, annualRate: 0.04 }
  const alerts = (code: string, values: object, choices = {}) =>
    computed(aPlan().with(line('crowdfundingLoan', { ...loan, ...values }, choices))).alerts(code)

  it('costs its interest and what the platform keeps', () => {
    const { first, faults } = computed(aPlan().with(line('crowdfundingLoan', loan)))
    expect(first(1, 'cash.suppliers')).toEqual([150_000])
    // 30 000 euros over 36 months at 4 %: 885.72 euros a month, 100 of them of interest in the first.
    expect(first(2, 'cash.interest')).toEqual([0, 10_000])
    expect(first(2, 'cash.loanRepayments')).toEqual([0, 78_572])
    expect(faults()).toEqual([])
  })

  it('takes 2 000 euros from one person at most, 5 000 without interest', () => {
    expect(alerts('lenderOverCeiling', { largestLoan: 200_000 })).toEqual([])
    expect(alerts('lenderOverCeiling', { largestLoan: 200_001 })).toHaveLength(1)
    expect(alerts('lenderOverCeiling', { largestLoan: 500_000, annualRate: 0 })).toEqual([])
    expect(alerts('lenderOverCeiling', { largestLoan: 500_001, annualRate: 0 })).toHaveLength(1)
    const byYear = { largestLoan: 200_001, annualRateByYear: [0, 0.02, 0.02] }
    expect(alerts('lenderOverCeiling', byYear, { rateKind: 'byYear' })).toHaveLength(1)
  })

  it('lasts seven years at most', () => {
    expect(alerts('crowdLoanTooLong', { duration: 84 })).toEqual([])
    expect(alerts('crowdLoanTooLong', { duration: 85 })).toHaveLength(1)
  })
})
