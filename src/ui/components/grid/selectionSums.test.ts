import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectionSums } from './selectionSums.ts'

const amounts = (...values: readonly number[]) => values.map((value) => ({ unit: 'amount', value }))

describe('the sums of a selection', () => {
  it('are its count, sum, average, smallest and largest figure', () => {
    expect(selectionSums(amounts(100, -300, 500))).toEqual({
      count: 3,
      unit: 'amount',
      sum: 300,
      average: 100,
      min: -300,
      max: 500,
    })
  })

  it('leave out what cannot be computed, and count figures of several units without adding them', () => {
    expect(selectionSums(amounts(100, Number.NaN, 300))).toMatchObject({ count: 2, sum: 400 })
    expect(selectionSums([...amounts(100), { unit: 'rate', value: 0.5 }])).toEqual({ count: 2, unit: null })
  })

  it.each([[[]], [[5]], [[Number.NaN, 5]]])('are not told of %j alone', (values) => {
    expect(selectionSums(amounts(...values))).toBeNull()
  })

  it('agree with each other, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2 }), (values) => {
        const sums = selectionSums(amounts(...values))
        if (!sums || sums.unit === null) throw new Error('there are sums')
        expect(sums.average * sums.count).toBeCloseTo(sums.sum, 3)
        expect(sums.min).toBeLessThanOrEqual(sums.average)
        expect(sums.max).toBeGreaterThanOrEqual(sums.average)
      }),
    )
  })
})
