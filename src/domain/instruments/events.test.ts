import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

const monthly = (count: number) => Array.from({ length: 12 }, (_, month) => (month < count ? 1 : 0))

describe('events', () => {
  const fairs = line('events', { receiptsPerEvent: 150_000, costsPerEvent: 40_000, eventsByMonth: monthly(2) })

  it('bring receipts at once and cost what they cost, in the months in which they are held', () => {
    const { first, byYear, faults } = computed(aPlan().with(fairs))
    expect(first(3, 'cash.sales')).toEqual([150_000, 150_000, 0])
    expect(first(3, 'cash.suppliers')).toEqual([40_000, 40_000, 0])
    expect(byYear('income.result')).toEqual([220_000, 220_000, 220_000])
    expect(faults()).toEqual([])
  })

  it('bring less when the activity is low, and cost the same', () => {
    const { byYear, faults } = computed(aPlan().driving({ activity: 0.5 }).with(fairs))
    expect(byYear('income.servicesSold')[0]).toBe(150_000)
    expect(byYear('income.externalCharges')[0]).toBe(80_000)
    expect(faults()).toEqual([])
  })

  it('add VAT to what they sell where it is due', () => {
    const taxed = line('events', { receiptsPerEvent: 100_000, eventsByMonth: monthly(1) }, { vat: 'intermediate' })
    const { first, faults } = computed(aPlan().with(taxed))
    expect(first(1, 'cash.sales')).toEqual([110_000])
    expect(first(1, 'balance.taxDebts')).toEqual([10_000])
    expect(faults()).toEqual([])
  })

  it('are exempt six times a year in an association', () => {
    const alerts = (count: number) =>
      computed(aPlan().with(line('events', { receiptsPerEvent: 1000, eventsByMonth: monthly(count) }))).alerts(
        'eventsOverExempt',
      )
    expect(alerts(6)).toEqual([])
    expect(alerts(7)).toMatchObject([
      { severity: 'warning', figures: { events: { value: 7 }, exempt: { value: 6 }, year: { value: 2026 } } },
    ])
  })
})
