/** A figure of a selection: what it is (amounts in cents, rates as fractions, plain numbers) and its value. */
export interface SelectedFigure {
  readonly unit: string
  readonly value: number
}

/** What the selected figures come to; figures of several units are only counted. */
export type SelectionSums =
  | { readonly count: number; readonly unit: null }
  | {
      readonly count: number
      readonly unit: string
      readonly sum: number
      readonly average: number
      readonly min: number
      readonly max: number
    }

/** Counts, adds up and compares the figures of a selection; null under two figures. What cannot be computed is left out. */
export function selectionSums(figures: readonly SelectedFigure[]): SelectionSums | null {
  const known = figures.filter(({ value }) => Number.isFinite(value))
  const [first] = known
  if (!first || known.length < 2) return null
  const count = known.length
  if (known.some(({ unit }) => unit !== first.unit)) return { count, unit: null }
  const values = known.map(({ value }) => value)
  const sum = values.reduce((total, value) => total + value, 0)
  const bound = (pick: (...two: [number, number]) => number) => values.reduce((one, other) => pick(one, other))
  return { count, unit: first.unit, sum, average: sum / count, min: bound(Math.min), max: bound(Math.max) }
}
