import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('an investment', () => {
  it('leaves the bank after its delay and weighs on the result month by month from its purchase', () => {
    const asset = line('investment', { amount: 120_000, purchaseMonth: '2026-03', paymentDelay: 1, life: 24 })
    const { first, byYear, row, faults } = computed(aPlan().with(asset))
    expect(first(5, 'cash.investments')).toEqual([0, 0, 0, 120_000, 0])
    expect(first(4, 'income.depreciationCharge')).toEqual([0, 0, 5000, 5000])
    expect(byYear('income.depreciationCharge')).toEqual([50_000, 60_000, 10_000])
    expect(row('balance.netFixedAssets').at(-1)).toBe(0)
    expect(faults()).toEqual([])
  })

  it('that already stands is depreciated over what is left of its life, without any cash', () => {
    const { row, total, faults } = computed(
      aPlan().with(line('investment', { amount: 100_000, life: 3 }, { origin: 'existing' })),
    )
    expect(row('investment.netValue').slice(0, 4)).toEqual([66_667, 33_333, 0, 0])
    expect(total('cash.investments')).toBe(0)
    expect(faults()).toEqual([])
  })

  it('is depreciated to the last cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 36 }), (amount, life) => {
        expect(computed(aPlan().with(line('investment', { amount, life }))).total('investment.depreciation')).toBe(
          amount,
        )
      }),
      { numRuns: 30 },
    )
  })

  it('bought outside the plan counts for nothing, and says so', () => {
    const late = computed(aPlan().with(line('investment', { amount: 1000, purchaseMonth: '2031-01' })))
    expect(late.total('income.depreciationCharge')).toBe(0)
    expect(late.alerts('drawnOutsidePlan')).toHaveLength(1)
  })

  it('wears out by components over their own lives, land not at all', () => {
    const building = line(
      'investment',
      { amount: 1_000_000, life: 24, share2: 0.3, life2: 12, share3: 0.1, life3: 36, landShare: 0.2 },
      { components: 'several' },
    )
    const { byYear, row, faults } = computed(aPlan().with(building))
    // 400 000 over two years, 300 000 over one, 100 000 over three, 200 000 kept.
    const yearly = byYear('income.depreciationCharge')
    expect(yearly[0]! + yearly[1]! + yearly[2]!).toBe(800_000)
    expect(yearly[0]).toBe(533_333)
    expect(row('balance.netFixedAssets').at(-1)).toBe(200_000)
    expect(faults()).toEqual([])
  })

  it('whose components are more than the whole is told', () => {
    const building = line('investment', { amount: 100, share2: 0.8, share3: 0.3 }, { components: 'several' })
    expect(computed(aPlan().with(building)).alerts('componentsOverWhole')[0]?.figures['sum']).toEqual({
      kind: 'rate',
      value: 1.1,
    })
  })

  describe('that is sold', () => {
    const van = (values: object = {}) =>
      line(
        'investment',
        { amount: 2_400_000, life: 24, saleMonth: '2027-01', salePrice: 1_000_000, saleDelay: 2, ...values },
        { disposal: 'sold' },
      )

    it('leaves the balance sheet with its depreciation; its price is received later', () => {
      const { row, byYear, first, faults } = computed(aPlan().with(van()))
      expect(byYear('income.depreciationCharge')).toEqual([1_200_000, 0, 0])
      expect(row('balance.netFixedAssets').slice(11, 13)).toEqual([1_200_000, 0])
      expect(byYear('income.result')).toEqual([-1_200_000, -200_000, 0])
      expect(first(15, 'cash.disposals').at(-1)).toBe(1_000_000)
      expect(faults()).toEqual([])
    })

    it.each([
      ['association', '652', '757'],
      ['scic', '657', '757'],
    ] as const)('by a structure of the form %s goes through %s and %s', (form, cost, income) => {
      const { row } = computed(aPlan().of(form).with(van()))
      expect(row(`ledger.${cost}.accountDebits`)[12]).toBe(1_200_000)
      expect(row(`ledger.${income}.accountCredits`)[12]).toBe(1_000_000)
    })

    it('before 2025 was exceptional', () => {
      const { row, faults } = computed(
        aPlan()
          .starting('2024-01')
          .with(van({ saleMonth: '2024-07' })),
      )
      expect(row('ledger.675.accountDebits')[6]).toBe(1_800_000)
      expect(row('ledger.775.accountCredits')[6]).toBe(1_000_000)
      expect(faults()).toEqual([])
    })

    it('at a loss, or before it is bought, is told', () => {
      expect(computed(aPlan().with(van())).alerts('soldAtLoss')[0]?.figures['loss']).toEqual({
        kind: 'cents',
        value: 200_000,
      })
      const early = computed(aPlan().with(van({ purchaseMonth: '2027-06' })))
      expect(early.alerts('soldBeforeBought')).toHaveLength(1)
      expect(early.total('cash.disposals')).toBe(0)
      expect(early.faults()).toEqual([])
    })
  })

  it('may stand at the opening and be sold, or be intangible', () => {
    const old = line(
      'investment',
      { amount: 900_000, life: 9, saleMonth: '2026-04', salePrice: 700_000 },
      { origin: 'existing', disposal: 'sold', asset: 'intangible' },
    )
    const { row, byYear, faults } = computed(aPlan().with(old))
    expect(row('ledger.20.accountBalance').slice(0, 4)).toEqual([900_000, 900_000, 900_000, 0])
    expect(byYear('income.result')[0]).toBe(-200_000)
    expect(faults()).toEqual([])
  })
})
