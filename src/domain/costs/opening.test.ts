import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('the opening balance sheet', () => {
  it('is balanced by the surplus carried from the past', () => {
    const { first, faults } = computed(
      aPlan().with(
        line('openingCash', { balance: 1_000_000 }),
        line('investment', { amount: 600_000, life: 60 }, { origin: 'existing' }),
        line('openingReceivable', { amount: 300_000, settlementDelay: 2 }, { account: '4417' }),
        line('openingPayable', { amount: 200_000, settlementDelay: 1 }, { account: '431' }),
        line('openingFunds', { balance: 900_000 }, { account: '1068' }),
      ),
    )
    expect(first(1, 'opening.retained')).toEqual([800_000])
    expect(first(3, 'cash.closing')).toEqual([800_000, 1_100_000, 1_100_000])
    expect(first(1, 'balance.reserves')).toEqual([900_000])
    expect(faults()).toEqual([])
  })

  it.each(['1024', '1034', '1013', '1061', '1063', '1068', '131', '15'] as const)(
    'keeps what stands in %s',
    (account) => {
      const { row, faults } = computed(aPlan().with(line('openingFunds', { balance: 12_345 }, { account })))
      expect(new Set(row(`ledger.${account}.accountBalance`))).toEqual(new Set([12_345]))
      expect(faults()).toEqual([])
    },
  )

  it.each([
    ['411', { customerDelay: 2 }],
    ['4417', { publicDelay: 2 }],
    ['4411', { publicDelay: 2 }],
    ['4687', { publicDelay: 2, customerDelay: 2 }],
  ] as const)('receives what %s is owed, later in a scenario of late payments', (account, drivers) => {
    const plan = aPlan().with(line('openingReceivable', { amount: 100, settlementDelay: 1 }, { account }))
    expect(computed(plan).first(3, 'cash.openingReceivables')).toEqual([100, 0, 0])
    const late = computed(plan.driving(drivers))
    expect(late.first(3, 'cash.openingReceivables')).toEqual(account === '4687' ? [100, 0, 0] : [0, 0, 100])
    expect(late.faults()).toEqual([])
  })

  it.each(['401', '404', '421', '431', '444', '447', '4455'] as const)('pays what %s owes', (account) => {
    const { first, faults } = computed(
      aPlan().with(line('openingPayable', { amount: 100, settlementDelay: 3 }, { account })),
    )
    expect(first(4, 'cash.closing')).toEqual([0, 0, -100, -100])
    expect(faults()).toEqual([])
  })

  it('takes an investment grant that it holds to income over what is left of its life', () => {
    const { first, byYear, faults } = computed(
      aPlan().with(line('openingInvestmentGrant', { balance: 1_200_000, life: 18 })),
    )
    expect(byYear('income.investmentGrantShare')).toEqual([800_000, 400_000, 0])
    expect(first(1, 'opening.retained')).toEqual([-1_200_000])
    expect(faults()).toEqual([])
  })
})
