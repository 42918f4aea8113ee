import { expect, it } from 'vitest'
import { marginOfShare, quantilesOf, rankedRuns, runAtLevel, shareBelowZero, shareGreater } from './rankedRuns.ts'

const figures = Float64Array.from([30, -10, 20, -10, 50])

it('ranks runs from the worst to the best, the earlier first when they tie', () => {
  const ranked = rankedRuns(figures)
  expect([...ranked]).toEqual([1, 3, 2, 0, 4])
  expect([0, 0.25, 0.5, 1].map((level) => runAtLevel(ranked, level))).toEqual([1, 3, 2, 4])
  for (const level of [0, 0.05, 0.25, 0.5, 0.61, 0.95, 1]) {
    expect(figures[runAtLevel(ranked, level)]).toBe(quantilesOf(figures)(level))
  }
})

it('counts the futures in which one choice does better than another, run by run', () => {
  expect(shareGreater(figures, Float64Array.from([20, -10, 30, -20, 40]))).toBeCloseTo(3 / 5)
  expect(shareBelowZero(figures)).toBeCloseTo(2 / 5)
})

it('is surer of a share that is counted on more runs', () => {
  expect(marginOfShare(0.5, 10_000)).toBeCloseTo(0.0098)
  expect(marginOfShare(0, 100)).toBe(0.03)
  expect(marginOfShare(1, 2)).toBe(1)
})
