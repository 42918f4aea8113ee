import type { DelayDraw, Range } from '../../plan/chance.ts'
import { normalQuantile } from './normalQuantile.ts'

const q95 = normalQuantile(0.95)

/** The value of a range at a quantile between 0 and 1. */
export function rangeAt({ shape, low, likely, high }: Range, u: number): number {
  switch (shape) {
    case 'uniform':
      return low + u * (high - low)
    case 'triangular':
      return triangleAt(low, likely, high, u)
    case 'lognormal': {
      const from = Math.log(low)
      const to = Math.log(high)
      return Math.exp((from + to) / 2 + ((to - from) / (2 * q95)) * normalQuantile(u))
    }
  }
}

/** The whole months of a delay at a quantile between 0 and 1; a geometric delay stops at its most. */
export function delayAt({ shape, most, likely, stop }: DelayDraw, u: number): number {
  switch (shape) {
    case 'uniform':
      return Math.min(most, Math.floor(u * (most + 1)))
    case 'triangular':
      // Half a month on each side, so that both ends are met.
      return Math.min(most, Math.max(0, Math.round(triangleAt(-0.5, likely, most + 0.5, u))))
    case 'geometric':
      return stop >= 1 ? 0 : Math.min(most, Math.floor(Math.log(1 - u) / Math.log(1 - stop)))
  }
}

function triangleAt(low: number, likely: number, high: number, u: number): number {
  const width = high - low
  if (width <= 0) return low
  const turn = (likely - low) / width
  return u < turn ? low + Math.sqrt(u * width * (likely - low)) : high - Math.sqrt((1 - u) * width * (high - likely))
}
