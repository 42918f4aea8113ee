import { expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

it('the cash-flow statement tells activity, investment and financing apart', () => {
  // 12 000 of sales, of which the last month is paid later; a machine of 6 000 over 60 months from January, half of it lent.
  const { byYear } = computed(
    aPlan()
      .over(12)
      .with(
        line('sales', { amount: 1_200_000, paymentDelay: 1 }, { profile: 'even' }),
        line('investment', { amount: 600_000, purchaseMonth: '2026-01', life: 60, paymentDelay: 0 }),
        line(
          'bankLoan',
          { principal: 300_000, drawMonth: '2026-01', annualRate: 0, duration: 60 },
          { repayment: 'bullet' },
        ),
      ),
  )
  expect(byYear('cashFlow.selfFinancing')).toEqual([1_200_000])
  expect(byYear('cashFlow.workingCapital')).toEqual([-100_000])
  expect(byYear('cashFlow.activityFlow')).toEqual([1_100_000])
  expect(byYear('cashFlow.investingFlow')).toEqual([-600_000])
  expect(byYear('cashFlow.financingFlow')).toEqual([300_000])
  expect(byYear('cashFlow.variation')).toEqual([800_000])
})
