import type { Bin } from './histogram.ts'
import type { Tone } from './tones.ts'

/** On which side of zero and of the floor an interval lies; one that holds the floor lies on its upper side. */
export function toneOf({ to }: Bin, floor: number): Tone {
  return to <= 0 ? 'negative' : to <= floor ? 'underFloor' : 'others'
}

/** The edges named under the bars, by the place of the bar that they begin: few enough to be read, zero among them. */
export function namedEdges(bins: readonly Bin[]): readonly number[] {
  const step = Math.max(1, Math.ceil(bins.length / 6))
  const zero = bins.findIndex(({ from }) => from === 0)
  const first = zero < 0 ? 0 : zero % step
  return bins.map((_, place) => place).filter((place) => place % step === first)
}
