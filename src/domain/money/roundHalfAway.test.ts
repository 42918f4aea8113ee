import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from './allocate.ts'
import { toCents } from './cents.ts'
import { roundHalfAway } from './roundHalfAway.ts'

describe('the one rounding rule', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [2.5, 3],
    [-2.5, -3],
    [0.4999999, 0],
    [28.499999999999996, 29],
    [1.005 * 100, 101],
    [7003.499999999999, 7004],
    [7003.4999999, 7003],
    [0, 0],
  ])('takes %d cents to %d', (value, cents) => {
    expect(roundHalfAway(value)).toBe(cents)
  })

  it('is the same on both sides of zero, and never moves an amount by more than half a cent', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e13, noNaN: true }), (value) => {
        const rounded = roundHalfAway(value)
        expect(roundHalfAway(-value) + rounded).toBe(0)
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 + value * 1e-14)
      }),
    )
  })
})

describe('an amount split by weights', () => {
  it('never loses a cent', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 36 })
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), weights, (total, shares) => {
        const parts = allocate(toCents(total), shares)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      }),
    )
  })

  it('gives nothing to a part without weight', () => {
    expect(allocate(toCents(100), [1, 0, 2])).toEqual([33, 0, 67])
  })
})
