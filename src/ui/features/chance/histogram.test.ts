import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogram } from './histogram.ts'

describe('the distribution of a figure', () => {
  it('stands in intervals that are easy to read, zero being an edge', () => {
    const bins = histogram(Float64Array.from([-29_000, -1, 0, 99, 450_000, 450_001]))
    expect(bins[0]).toEqual({ from: -40_000, to: -20_000, count: 1 })
    expect(bins.find(({ from }) => from === 0)).toEqual({ from: 0, to: 20_000, count: 2 })
    expect(bins.at(-1)).toEqual({ from: 440_000, to: 460_000, count: 2 })
  })

  it('of one figure alone is one bar', () => {
    expect(histogram(Float64Array.from([500, 500]))).toEqual([{ from: 500, to: 600, count: 2 }])
    expect(histogram(new Float64Array(0))).toEqual([])
  })

  it('counts each figure once, in its interval, in a number of bars that can be read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 1 }), (list) => {
        const bins = histogram(Float64Array.from(list))
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(list.length)
        expect(bins.length).toBeLessThanOrEqual(26)
        for (const [i, { from, to, count }] of bins.entries()) {
          const isLast = i === bins.length - 1
          expect(list.filter((one) => one >= from && (one < to || (isLast && one === to))).length).toBe(count)
        }
      }),
    )
  })
})
