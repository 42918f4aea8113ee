import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

const sold = line('sales', { amount: 12_000_000, paymentDelay: 0 }, { vat: 'normal' })
const bought = line('runningCost', { amount: 6_000_000, paymentDelay: 0 }, { vat: 'reduced' })

describe('VAT', () => {
  it('on sales is neither income nor kept: customers pay it, the State gets it the month after', () => {
    const { first, byYear, faults } = computed(aPlan().over(12).with(sold, line('vatReturn')))
    expect(byYear('income.servicesSold')).toEqual([12_000_000])
    expect(first(2, 'cash.sales')).toEqual([1_200_000, 1_200_000])
    expect(first(3, 'cash.vatOut')).toEqual([0, 200_000, 200_000])
    expect(faults()).toEqual([])
  })

  it.each([
    ['an exempt structure', 0, 527_500, 0],
    ['a mixed structure', 0.4, 516_500, 11_000],
    ['a liable structure', 1, 500_000, 27_500],
  ])('that %s pays on its costs joins them for what is not recovered', (_, vatRecovery, cost, deducted) => {
    const { first, faults } = computed(aPlan().driving({ vatRecovery }).with(bought, line('vatReturn')))
    expect(first(1, 'income.externalCharges')).toEqual([cost])
    expect(first(1, 'runningCost.vatDeducted')).toEqual([deducted])
    expect(first(1, 'cash.suppliers')).toEqual([527_500])
    expect(faults()).toEqual([])
  })

  it('that is not recovered joins the value of an asset', () => {
    const { row, first, faults } = computed(
      aPlan()
        .driving({ vatRecovery: 0.5 })
        .with(line('investment', { amount: 1_000_000, life: 36 }, { vat: 'normal' }), line('vatReturn')),
    )
    expect(row('ledger.21.accountBalance')[0]).toBe(1_100_000)
    expect(first(1, 'cash.investments')).toEqual([1_200_000])
    expect(faults()).toEqual([])
  })

  it('deducted beyond what is collected is carried, or paid back some months after it is claimed', () => {
    const plan = aPlan().over(12).driving({ vatRecovery: 1 }).with(bought)
    expect(computed(plan.with(line('vatReturn'))).total('cash.vatIn')).toBe(0)
    const refunded = computed(plan.with(line('vatReturn', { refundDelay: 2 }, { vatCredit: 'refunded' })))
    expect(refunded.first(4, 'cash.vatIn')).toEqual([0, 0, 27_500, 27_500])
    expect(refunded.row('balance.taxDebts').at(-1)).toBe(-55_000)
    expect(refunded.faults()).toEqual([])
  })

  it.each([
    ['intermediate', 100_000],
    ['special', 21_000],
  ] as const)('has a rate called %s', (vat, collected) => {
    const { first } = computed(aPlan().with(line('sales', { amount: 12_000_000 }, { vat })))
    expect(first(1, 'sales.vat')).toEqual([collected])
  })

  it('that no line declares is told with its amounts', () => {
    const { alerts } = computed(aPlan().over(12).driving({ vatRecovery: 1 }).with(sold, bought))
    expect(alerts('vatReturnMissing')[0]?.figures).toEqual({
      collected: { kind: 'cents', value: 2_400_000 },
      deductible: { kind: 'cents', value: 330_000 },
    })
    expect(computed(aPlan().with(line('sales', { amount: 100 }))).alerts('vatReturnMissing')).toEqual([])
  })

  it('already owed when the plan opens is paid', () => {
    const owed = line('openingPayable', { amount: 5000, settlementDelay: 1 }, { account: '4455' })
    const { first, faults } = computed(aPlan().with(owed))
    expect(first(1, 'cash.openingPayables')).toEqual([5000])
    expect(faults()).toEqual([])
  })
})
