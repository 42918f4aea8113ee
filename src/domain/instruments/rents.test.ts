import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('rents', () => {
  const hall = line('rents', { amount: 600_000, vacancy: 0.1, paymentDelay: 1 })

  it('are income as they fall due, less what stays empty, and cash when tenants pay', () => {
    const { first, byYear, faults } = computed(aPlan().driving({ customerDelay: 1 }).with(hall))
    expect(byYear('income.ancillaryIncome')).toEqual([540_000, 540_000, 540_000])
    expect(first(4, 'cash.sales')).toEqual([0, 0, 45_000, 45_000])
    expect(faults()).toEqual([])
  })

  it('are taxed at 24 % in an association, even without any lucrative activity', () => {
    expect(computed(aPlan().with(hall)).alerts('rentsTaxed')).toMatchObject([
      {
        severity: 'info',
        figures: { amount: { value: 540_000 }, rate: { value: 0.24 }, tax: { value: 129_600 }, year: { value: 2026 } },
      },
    ])
  })

  it('say nothing of that tax once the plan bears it, nor for staff lent, nor in a company', () => {
    const plans = [
      aPlan().with(hall, line('corporateTax', {}, { regime: 'assetsOnRents' })),
      aPlan().with(line('rents', { amount: 600_000 }, { nature: 'staffLent' })),
      aPlan().of('scic').with(hall),
    ]
    expect(plans.flatMap((plan) => computed(plan).alerts('rentsTaxed'))).toEqual([])
  })
})
