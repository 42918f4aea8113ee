import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'

/** The levels between which nine futures in ten lie, and the one that half of them are under. */
export const lowLevel = 0.05
export const medianLevel = 0.5
export const highLevel = 0.95

/** The bands of the fan, the widest first: the levels between which they lie. */
export const fanBands = [
  [lowLevel, highLevel],
  [0.1, 0.9],
  [0.25, 0.75],
] as const

/** Cash month by month at a level of the futures, in cents; empty when the level was not computed. */
export function levelAt({ percentiles }: Pick<ChanceResult, 'percentiles'>, level: number): readonly number[] {
  return percentiles.byMonth[percentiles.levels.indexOf(level)] ?? []
}

/** The month in which the most futures are under the floor, by its place; the first of them. */
export function mostExposed(belowFloor: readonly number[]): number {
  return belowFloor.reduce((most, share, at) => (share > belowFloor[most]! ? at : most), 0)
}
