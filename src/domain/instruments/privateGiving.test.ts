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

describe('gifts for a project', () => {
  const gifts = { amount: [1_200_000, 0, 0], profileMonth: 3, spentAmount: [720_000, 480_000, 0] }
  const restricted = line('donations', gifts, { profile: 'oneMonth', restriction: 'restricted' })

  it('wait in a restricted fund for what is still to be spent', () => {
    const { byYear, row, faults } = computed(aPlan().with(restricted))
    expect(byYear('ledger.6896.accountMovement')).toEqual([480_000, 0, 0])
    expect(byYear('ledger.7896.accountMovement')).toEqual([0, 480_000, 0])
    expect([11, 17, 23].map((month) => row('balance.restrictedFunds')[month])).toEqual([480_000, 240_000, 0])
    expect(faults()).toEqual([])
  })

  it('are spent less when people give less', () => {
    const { byYear, faults } = computed(aPlan().driving({ giving: 0.5 }).with(restricted))
    expect(byYear('ledger.6896.accountMovement')).toEqual([240_000, 0, 0])
    expect(faults()).toEqual([])
  })
})

describe('expenses that volunteers waive', () => {
  const waived = line('donations', { amount: 60_000 }, { gift: 'expensesWaived', profile: 'even' })

  it('are a charge and an income, without cash', () => {
    const { byYear, total, faults } = computed(aPlan().with(waived))
    expect(byYear('ledger.75412.accountMovement')).toEqual([60_000, 60_000, 60_000])
    expect(byYear('ledger.625.accountMovement')).toEqual([60_000, 60_000, 60_000])
    expect(total('cash.closing')).toBe(0)
    expect(faults()).toEqual([])
  })
})

describe('the tax of those who give', () => {
  it('is reduced by 66 % of a gift of money or of expenses', () => {
    const cost = { amount: { value: 1_500_000 }, rate: { value: 0.66 }, cost: { value: 510_000 } }
    for (const gift of ['money', 'expensesWaived'] as const) {
      const { alerts } = computed(aPlan().with(line('donations', { amount: 1_500_000 }, { gift })))
      expect(alerts('giftReduction')).toMatchObject([{ severity: 'info', figures: cost }])
    }
  })

  const patron = (amount: number, donorTurnover = 0) =>
    computed(aPlan().with(line('patronage', { amount: [amount, 0, 0], donorTurnover })))

  it('is reduced by 60 % of what a company gives, up to 20 000 euros', () => {
    expect(patron(1_000_000).alerts('patronageReduction')).toMatchObject([
      { figures: { reduction: { value: 600_000 }, cost: { value: 400_000 } } },
    ])
    expect(patron(2_000_000).alerts('patronageOverCeiling')).toEqual([])
    expect(patron(3_000_000).alerts('patronageOverCeiling')).toMatchObject([
      { figures: { ceiling: { value: 2_000_000 }, reduction: { value: 1_200_000 } } },
    ])
  })

  it('is reduced up to 0.5 % of the turnover of a larger company, by 40 % beyond 2 million euros', () => {
    expect(patron(3_000_000, 1_000_000_000).alerts('patronageOverCeiling')).toEqual([])
    // 2 million at 60 % and 1 million at 40 %: 1.6 million euros, for a turnover of 600 million.
    expect(patron(300_000_000, 60_000_000_000).alerts('patronageReduction')).toMatchObject([
      { figures: { reduction: { value: 160_000_000 } } },
    ])
  })
})

describe('sponsorship', () => {
  const plan = (vat: 'exempt' | 'normal') =>
    computed(
      aPlan()
        .over(12)
        .with(line('sponsorship', { amount: 300_000, profileMonth: 5 }, { vat })),
    )

  it('is a sale of publicity: invoiced with its VAT, at the market pole', () => {
    const { row, total, faults } = plan('normal')
    expect(row('cash.sales')[5]).toBe(360_000)
    expect(total('poles.market')).toBe(300_000)
    expect(faults()).toEqual([])
  })

  it('says which VAT is usually due where it is typed without', () => {
    expect(plan('normal').alerts('sponsorshipWithoutVat')).toEqual([])
    expect(plan('exempt').alerts('sponsorshipWithoutVat')).toMatchObject([{ figures: { vat: { value: 60_000 } } }])
  })
})

describe('a bequest', () => {
  const bequest = line('bequest', { amount: 4_000_000, awardMonth: '2026-11', status: 4, probability: 1 })

  it('weighs on the result only when its money comes', () => {
    const { byYear, row, faults } = computed(aPlan().with(bequest))
    expect(byYear('income.bequests')).toEqual([4_000_000, 0, 0])
    expect(byYear('income.result')).toEqual([0, 0, 4_000_000])
    expect(byYear('cash.giving')).toEqual([0, 0, 4_000_000])
    expect(row('balance.restrictedFunds')[26]).toBe(4_000_000)
    expect(faults()).toEqual([])
  })

  it('is not counted while it is only hoped for, when only what is secured counts', () => {
    const hoped = line('bequest', { amount: 4_000_000, awardMonth: '2026-11', status: 1, probability: 0.5 })
    expect(computed(aPlan().driving({ fundingBasis: 1 }).with(hoped)).total('income.bequests')).toBe(0)
  })

  it('is looked at when it is accepted outside the plan', () => {
    const before = line('bequest', { amount: 100, awardMonth: '2025-11', status: 4, probability: 1 })
    expect(computed(aPlan().with(before)).alerts('drawnOutsidePlan')).toHaveLength(1)
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
