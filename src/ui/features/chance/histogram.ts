/** How many figures lie in an interval: from `from` on, under `to` (the last interval holds its end too). */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** About how many bars a distribution is drawn with. */
const wantedBins = 24

/** Sorts figures into intervals of one width that is easy to read (1, 2 or 5 and zeros), of which zero is always an edge. */
export function histogram(figures: Float64Array): readonly Bin[] {
  if (figures.length === 0) return []
  let [least, most] = [figures[0]!, figures[0]!]
  for (const figure of figures) {
    if (figure < least) least = figure
    if (figure > most) most = figure
  }
  const width = readableWidth((most - least) / wantedBins)
  const first = Math.floor(least / width)
  const counts = new Array<number>(Math.max(1, Math.ceil(most / width) - first)).fill(0)
  for (const figure of figures) counts[Math.min(counts.length - 1, Math.floor(figure / width) - first)]! += 1
  return counts.map((count, i) => ({ from: (first + i) * width, to: (first + i + 1) * width, count }))
}

/** The least of 1, 2, 5, 10, 20... euros that is at least so wide, in cents. */
function readableWidth(cents: number): number {
  let width = 100
  for (let step = 0; width < cents; step++) width *= step % 3 === 1 ? 2.5 : 2
  return width
}
