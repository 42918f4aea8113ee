import { describe, expect, it } from 'vitest'
import { createLiveModel } from '../model/liveModel.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { poleMixes, TRIANGLE_HEIGHT } from './threePoles.ts'

describe('the three poles', () => {
  const plan = aPlan()
    .over(24)
    .with(
      line('sales', { amount: [5_000_000, 0] }),
      line('operatingGrant', { amount: [3_000_000, 0], status: 4, probability: 1 }),
      line('donations', { amount: [2_000_000, 0] }),
      line('volunteering', { hours: [1000, 0], hourlyRate: 2000 }),
    )
    .build()
  const evaluation = createLiveModel(plan).evaluation('base')

  it('share the income of a year, without what is given in kind', () => {
    const [first] = poleMixes(evaluation, false)
    expect(first).toMatchObject({ market: 5_000_000, redistribution: 3_000_000, reciprocity: 2_000_000 })
    expect(first!.shares).toEqual({ market: 0.5, redistribution: 0.3, reciprocity: 0.2 })
    expect(first!.place!.x).toBeCloseTo(0.3 + 0.1, 12)
    expect(first!.place!.y).toBeCloseTo(0.2 * TRIANGLE_HEIGHT, 12)
  })

  it('count volunteering as reciprocity when asked to', () => {
    const [first] = poleMixes(evaluation, true)
    expect(first!.reciprocity).toBe(2_000_000 + 1000 * 2000)
  })

  it('have no share in a year in which nothing comes in', () => {
    expect(poleMixes(evaluation, true)[1]).toEqual({
      market: 0,
      redistribution: 0,
      reciprocity: 0,
      shares: null,
      place: null,
    })
  })
})
