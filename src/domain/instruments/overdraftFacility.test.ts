import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

/** A facility of 12 months in a plan that lacks an amount from its first month on, and has it back some months later. */
function overdrawn(amount: number, back: number, values: Parameters<typeof line<'overdraftFacility'>>[1] = {}) {
  return computed(
    aPlan().with(
      line('overdraftFacility', { limit: 1_000_000, ...values }),
      line('openingPayable', { amount: amount, settlementDelay: 1 }),
      line('openingReceivable', { amount: amount * 2, settlementDelay: back }),
    ),
  )
}

describe('an overdraft facility', () => {
  it('bears a month of interest on what was overdrawn a month before, and none once the account is paid up', () => {
    const { row, faults } = overdrawn(1_000_000, 3)
    // 10 000 € at 8 %: 66.67 € for January, then 67.11 € for February, on 10 066.67 €.
    expect(row('cash.interest').slice(0, 5)).toEqual([0, 6_667, 6_711, 0, 0])
    expect(faults()).toEqual([])
  })

  it('is exceeded in the month in which the account goes below the limit, interest included', () => {
    const { alerts } = overdrawn(1_000_000, 3)
    expect(alerts('overdraftOverLimit')[0]?.figures).toMatchObject({
      deepest: { kind: 'cents', value: 1_006_667 },
      missing: { kind: 'cents', value: 6_667 },
    })
    expect(overdrawn(900_000, 3).alerts('overdraftOverLimit')).toEqual([])
  })

  it('that is used month after month points to a lasting need', () => {
    expect(overdrawn(500_000, 4).alerts('overdrawnTooLong')).toEqual([])
    expect(overdrawn(500_000, 5).alerts('overdrawnTooLong')[0]?.figures['months']?.value).toBe(4)
  })

  it('bears nothing once it is over, and takes its commission each year', () => {
    const { row } = overdrawn(500_000, 30, { openMonths: 18, commissionRate: 0.01 })
    expect(row('overdraftFacility.commission').flatMap((amount, t) => (amount > 0 ? [t] : []))).toEqual([0, 12])
    expect(row('cash.interest')[17]).toBeGreaterThan(0)
    expect(row('cash.interest')[18]).toBe(0)
  })

  it('stands alone: two at once would each bear the whole interest', () => {
    const one = line('overdraftFacility', { limit: 100_000 })
    expect(computed(aPlan().with(one)).alerts('overdraftInterestTwice')).toEqual([])
    expect(computed(aPlan().with(one, one)).alerts('overdraftInterestTwice')).toHaveLength(1)
  })

  it('reads the month before, so that a tax on the result closes no loop', () => {
    const { faults, row } = computed(
      aPlan()
        .of('scic')
        .with(
          line('overdraftFacility', { limit: 1_000_000 }),
          line('corporateTax', {}),
          line('sales', { amount: [5_000_000, 5_000_000, 5_000_000] }),
          line('openingPayable', { amount: 2_000_000, settlementDelay: 1 }),
        ),
    )
    expect(faults()).toEqual([])
    expect(row('cash.interest')[1]).toBeGreaterThan(0)
  })
})
