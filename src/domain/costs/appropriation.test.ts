import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

const held = line('openingCash', { balance: 3_000_000 })
const sold = (amount: readonly number[]) => line('sales', { amount, paymentDelay: 0 })

describe('the appropriation of a result', () => {
  it('of a loss moves nothing, and the next surplus first makes it up', () => {
    // A loss of 3 000, then a surplus of 5 000: 2 000 may be set aside.
    const spent = line('runningCost', { amount: [300_000, 0, 0], paymentDelay: 0 })
    const { row } = computed(
      aPlan()
        .over(36)
        .with(line('appropriation', {}), spent, sold([0, 500_000, 0])),
    )
    expect([16, 28, 29].map((month) => row('balance.reserves')[month])).toEqual([0, 0, 200_000])
    expect(row('balance.retained').at(-1)).toBe(0)
  })

  it('of a SCIC warns when reserves get less than the law asks', () => {
    const of = (values: object) =>
      computed(
        aPlan()
          .of('scic')
          .over(24)
          .with(
            line('scicAppropriation', values),
            line('scicShares', { openingShares: 3_000_000 }),
            held,
            sold([2_000_000, 0]),
          ),
      )
    expect(of({}).alerts('surplusShareTooSmall')).toEqual([])
    expect(of({ statutoryReserveShare: 0.4, legalReserveShare: 0.1 }).alerts('surplusShareTooSmall')).toMatchObject([
      { figures: { part: { value: 'legalReserveShare' }, least: { value: 0.15 }, missing: { value: 100_000 } } },
      { figures: { part: { value: 'statutoryReserveShare' }, least: { value: 0.5 }, year: { value: 2027 } } },
    ])
  })

  it('of a SCIC warns when interest on shares takes what reserves have taken already', () => {
    // 15 % and all of the rest in reserves leave nothing for the 600 euros of interest.
    const { alerts } = computed(
      aPlan()
        .of('scic')
        .over(24)
        .with(
          line('scicAppropriation', { statutoryReserveShare: 1 }),
          line('scicShares', { openingShares: 3_000_000, shareRate: 0.02 }, { shareInterest: 'paid' }),
          held,
          sold([2_000_000, 0]),
        ),
    )
    expect(alerts('surplusOverShared')).toMatchObject([
      { figures: { surplus: { value: 2_000_000 }, taken: { value: 2_060_000 } } },
    ])
  })

  it('of a SCOP charges the participation of workers to the year, before its result', () => {
    const { byYear, row } = computed(
      aPlan()
        .of('scop')
        .over(24)
        .with(line('scopAppropriation', {}, { workersPart: 'participation' }), sold([2_000_000, 0])),
    )
    expect(byYear('income.employeeShare')).toEqual([500_000, 0])
    expect(byYear('income.result')).toEqual([1_500_000, 0])
    expect(row('cash.wages')[12]).toBe(500_000)
  })
})
