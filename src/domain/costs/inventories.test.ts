import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('inventories', () => {
  it('may stand at so many months of the purchases of the year, without moving the cash', () => {
    const goods = line('runningCost', { amount: [1_200_000, 600_000, 600_000], paymentDelay: 0 }, { nature: 'goods' })
    const stock = line('inventories', { stockMonths: 2 }, { stockTarget: 'monthsOfPurchases' })
    const { row, byYear, total, faults } = computed(aPlan().with(goods, stock))
    expect([11, 23, 35].map((period) => row('balance.inventories')[period])).toEqual([200_000, 100_000, 100_000])
    expect(byYear('income.stockVariation')).toEqual([-200_000, 100_000, 0])
    expect(total('cash.payments')).toBe(2_400_000)
    expect(faults()).toEqual([])
  })
})
