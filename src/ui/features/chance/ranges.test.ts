import { describe, expect, it } from 'vitest'
import { changedRange, driverOf, factorBounds, startingDriverRange, startingRange, varyingDrivers } from './ranges.ts'

describe('a range', () => {
  it('keeps its likeliest value between its ends', () => {
    expect(changedRange(startingRange, { high: 0.9 }, factorBounds)).toMatchObject({ low: 0.8, likely: 0.9, high: 0.9 })
    expect(changedRange(startingRange, { low: 1.05 }, factorBounds)).toMatchObject({ low: 1.05, likely: 1.05 })
    expect(changedRange(startingRange, { low: 2 }, factorBounds)).toMatchObject({ low: 2, likely: 2, high: 2 })
  })

  it('starts above nothing when it is lognormal', () => {
    expect(changedRange({ ...startingRange, low: 0 }, { shape: 'lognormal' }, factorBounds).low).toBe(0.01)
  })

  it('of a driver starts around its value, within what the driver may be', () => {
    for (const id of varyingDrivers) {
      const driver = driverOf(id)
      for (const value of [driver.min, driver.default, driver.max]) {
        const { low, likely, high } = startingDriverRange(driver, value)
        expect([low >= driver.min, low <= likely, likely === value, likely <= high, high <= driver.max]).not.toContain(
          false,
        )
      }
    }
  })
})
