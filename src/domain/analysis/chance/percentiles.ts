/** The share of runs that each band of the fan leaves under it. */
export const percentileLevels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const

/** The smallest value that at least a share of the figures do not exceed; the figures must be sorted. */
export function quantileOf(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1))]!
}
