import { quantileOf } from '../../../domain/analysis/chance/percentiles.ts'

/** The runs of a computation from the least figure to the greatest; equal figures in the order of the runs. */
export function rankedRuns(figures: Float64Array): Uint32Array {
  return Uint32Array.from(figures.keys()).sort((a, b) => figures[a]! - figures[b]! || a - b)
}

/** The run that stands at a level of ranked runs: 0 the least, 1 the greatest; its figure is the quantile of that level. */
export function runAtLevel(ranked: Uint32Array, level: number): number {
  return ranked[Math.max(0, Math.ceil(level * ranked.length - 1e-9) - 1)]!
}

/** Sorts the figures of runs once, and gives the one that a share of the runs do not exceed. */
export function quantilesOf(figures: Float64Array): (level: number) => number {
  const sorted = figures.toSorted()
  return (level) => quantileOf(sorted, level)
}

/** The share of the runs, one by one, in which the first figures are greater than the second. */
export function shareGreater(first: Float64Array, second: Float64Array): number {
  return first.reduce((count, figure, run) => count + (figure > second[run]! ? 1 : 0), 0) / first.length
}

/** The share of the runs whose figure is under zero. */
export function shareBelowZero(figures: Float64Array): number {
  return figures.reduce((count, figure) => count + (figure < 0 ? 1 : 0), 0) / figures.length
}

/** The margin of error of a share that is counted on so many runs, at 95 %; when all or none of them count, the rule of three. */
export function marginOfShare(share: number, runs: number): number {
  if (share === 0 || share === 1) return Math.min(1, 3 / runs)
  return 1.96 * Math.sqrt((share * (1 - share)) / runs)
}
