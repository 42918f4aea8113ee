import type { Calendar } from './timeline.ts'

/** What monthly figures add up to in each fiscal year. */
export function sumByYear(figures: Float64Array, { years }: Calendar): readonly number[] {
  return years.map(({ first, last }) => {
    let sum = 0
    for (let t = first; t <= last; t++) sum += figures[t]!
    return sum
  })
}

/** What monthly figures stand at when each fiscal year ends. */
export function lastOfYear(figures: Float64Array, { years }: Calendar): readonly number[] {
  return years.map(({ last }) => figures[last]!)
}
