import { valueAt, type ChartSeries } from './chartSeries.ts'

/** A run of neighbouring months, by their places, both included. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** What a cash line tells: its lowest point, the months below zero and those below the floor only. */
export interface CashFindings {
  readonly lowest: { readonly at: number; readonly amount: number } | null
  readonly belowZero: readonly Run[]
  readonly belowFloor: readonly Run[]
  readonly monthsBelowZero: number
  readonly monthsBelowFloor: number
}

/** Reads the findings off a line of month-end balances in cents; `floor` is the balance one wants to keep. */
export function cashFindings(series: ChartSeries, floor: number | null): CashFindings {
  const values = series.values.map((_, at) => valueAt(series, at))
  const amount = Math.min(...values)
  const belowZero = runs(values, (value) => value < 0)
  const belowFloor = floor === null || floor <= 0 ? [] : runs(values, (value) => value >= 0 && value < floor)
  return {
    lowest: values.length === 0 ? null : { at: values.indexOf(amount), amount },
    belowZero,
    belowFloor,
    monthsBelowZero: lengthOf(belowZero),
    monthsBelowFloor: lengthOf(belowFloor),
  }
}

function runs(values: readonly number[], counts: (value: number) => boolean): readonly Run[] {
  const found: Run[] = []
  for (const [at, value] of values.entries()) {
    const last = found.at(-1)
    if (!counts(value)) continue
    if (last?.to === at - 1) found[found.length - 1] = { from: last.from, to: at }
    else found.push({ from: at, to: at })
  }
  return found
}

function lengthOf(found: readonly Run[]): number {
  return found.reduce((sum, run) => sum + run.to - run.from + 1, 0)
}
