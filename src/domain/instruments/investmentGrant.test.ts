import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

const grant = (values: Parameters<typeof line<'investmentGrant'>>[1]) =>
  line('investmentGrant', { status: 3, probability: 1, ...values })

describe('an investment grant', () => {
  it('stands among own funds when it is notified and goes to income over the life of the asset', () => {
    const { first, byYear, faults } = computed(
      aPlan().with(grant({ amount: 3_600_000, awardMonth: '2026-02', serviceMonth: '2026-04', life: 24 })),
    )
    expect(first(5, 'balance.investmentGrants')).toEqual([0, 3_600_000, 3_600_000, 3_450_000, 3_300_000])
    expect(byYear('income.investmentGrantShare')).toEqual([1_350_000, 1_800_000, 450_000])
    expect(byYear('income.grants')).toEqual([0, 0, 0])
    expect(faults()).toEqual([])
  })

  it('is received by tranches, as late as a scenario says', () => {
    const plan = aPlan().with(grant({ amount: 1_000_001, advanceShare: 0.3, advanceDelay: 0, balanceDelay: 3 }))
    expect(computed(plan).first(4, 'cash.investmentGrants')).toEqual([300_000, 0, 0, 700_001])
    const late = computed(plan.driving({ publicDelay: 1 }))
    expect(late.first(5, 'cash.investmentGrants')).toEqual([0, 300_000, 0, 0, 700_001])
    expect(late.faults()).toEqual([])
  })

  it('leaves the balance sheet once it is entirely taken to income', () => {
    const { row, faults } = computed(aPlan().with(grant({ amount: 100_000, life: 3 })))
    expect(row('ledger.131.accountBalance').slice(0, 4)).toEqual([100_000, 100_000, 0, 0])
    expect(row('ledger.139.accountBalance').slice(0, 4)).toEqual([-33_333, -66_667, 0, 0])
    expect(faults()).toEqual([])
  })

  it('never goes to income before it is notified, even if the asset already serves', () => {
    const { first } = computed(
      aPlan().with(grant({ amount: 1200, awardMonth: '2026-03', serviceMonth: '2025-01', life: 12 })),
    )
    expect(first(4, 'investmentGrant.takenToIncome')).toEqual([0, 0, 100, 100])
  })

  it('is exceptional income (777) until the fiscal year 2024 and operating income (747) since', () => {
    const { total, faults } = computed(
      aPlan()
        .starting('2024-11')
        .over(12)
        .with(grant({ amount: 1200, awardMonth: '2024-11', serviceMonth: '2024-11', life: 12 })),
    )
    expect(total('ledger.777.accountMovement')).toBe(200)
    expect(total('ledger.747.accountMovement')).toBe(1000)
    expect(faults()).toEqual([])
  })

  it('never loses a cent over the life of the asset', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 36 }), (amount, life) => {
        const { total, faults } = computed(aPlan().with(grant({ amount, life })))
        expect(total('investmentGrant.takenToIncome')).toBe(amount)
        expect(faults()).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('warns of a date outside the plan, and of the convention that it needs', () => {
    const { alerts, total } = computed(aPlan().with(grant({ amount: 3_000_000, awardMonth: '2030-01' })))
    expect(alerts('drawnOutsidePlan')).toHaveLength(1)
    expect(alerts('conventionNeeded')[0]?.figures['year']).toEqual({ kind: 'count', value: 2030 })
    expect(total('investmentGrant.takenToIncome')).toBe(0)
  })
})
