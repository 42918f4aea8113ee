import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { indicatorReadings, standingOf } from './indicatorReadings.ts'

describe('the standing of a figure among its marks', () => {
  const high = { better: 'high', amber: 1, green: 1.2 } as const
  const low = { better: 'low', amber: 0.5, green: 0.3 } as const

  it.each([
    [1.2, high, 'good'],
    [1.19, high, 'watch'],
    [0.99, high, 'weak'],
    [Infinity, high, 'good'],
    [0.3, low, 'good'],
    [0.5, low, 'watch'],
    [0.51, low, 'weak'],
  ] as const)('of %d is named', (value, marks, standing) => {
    expect(standingOf(value, marks)).toBe(standing)
  })
})

describe('the readings of the indicators', () => {
  const plan = aPlan()
    .with(
      line('openingCash', { balance: 1_200_000 }),
      line('operatingGrant', { amount: [9_000_000, 3_000_000, 6_000_000] }, {}, { funder: 'Région' }),
      line('runningCost', { amount: 5_000_000 }),
    )
    .build()
  const readings = indicatorReadings(createLiveModel(plan).evaluation('base'))
  const reading = (id: string) => readings.find((one) => one.id === id)

  it('name the weakest year, where more is better and where less is', () => {
    expect(reading('cashDays')?.weakestYear).toBe(1)
    expect(reading('largestFunderShare')).toMatchObject({ weakestYear: 0, standing: 'weak' })
  })

  it('say nothing of debt service when there is no debt', () => {
    expect(reading('debtServiceCover')).toMatchObject({ weakestYear: null, standing: null })
  })
})
