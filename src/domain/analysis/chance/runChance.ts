import type { CompiledSheet } from '../../calc/compile.ts'
import type { Inputs } from '../../model/trial.ts'
import type { ChanceSettings } from '../../plan/chance.ts'
import { driverInputId } from '../../plan/drivers.ts'
import type { Plan } from '../../plan/plan.ts'
import { statementRowId } from '../../statements/statement.ts'
import type { Month } from '../../time/month.ts'
import { prepareDraws } from './drawRuns.ts'
import { percentileLevels, quantileOf } from './percentiles.ts'
import { openSampler } from './sampler.ts'

/** What a long computation of chance tells, and asks, as it goes. */
export interface ChanceHooks {
  readonly onProgress?: (runsDone: number) => void
  readonly isCancelled?: () => boolean
}

/** What the futures of a scenario come to. Amounts in cents, probabilities as fractions, months from the first of the plan. */
export interface ChanceResult {
  readonly seed: number
  readonly runs: number
  readonly start: Month
  readonly months: number
  readonly floor: number
  /** Closing cash that a share of the runs (`levels`) do not exceed, by month. */
  readonly percentiles: { readonly levels: readonly number[]; readonly byMonth: readonly (readonly number[])[] }
  readonly mean: readonly number[]
  /** How likely cash is under its floor, and under zero, at the end of each month, and in any month. */
  readonly belowFloor: readonly number[]
  readonly belowZero: readonly number[]
  readonly everBelowFloor: number
  readonly everBelowZero: number
  /** By run: the lowest cash and its month, the last, the results of the whole plan and of each fiscal year. */
  readonly lowest: Float64Array
  readonly lowestMonth: Int16Array
  readonly closing: Float64Array
  readonly results: Float64Array
  readonly resultsByYear: readonly Float64Array[]
}

/** After how many runs progress is told. */
const RUNS_A_STEP = 500

/** Draws the futures of a scenario and computes each of them; null when it was cancelled. */
export function runChance(
  plan: Plan,
  sheet: CompiledSheet,
  inputs: Inputs,
  settings: ChanceSettings,
  { onProgress, isCancelled }: ChanceHooks = {},
): ChanceResult | null {
  const { calendar } = sheet
  const { start, months } = calendar.timeline
  const { seed, runs } = settings
  const draws = prepareDraws(plan, inputs, settings)
  const sampler = openSampler(sheet, inputs, draws.factors, [
    { row: statementRowId('cash', 'closing'), by: 'month' },
    { row: statementRowId('income', 'result'), by: 'year' },
  ])
  const cash = new Float64Array(runs * months)
  const results = new Float64Array(runs)
  const resultsByYear = calendar.years.map(() => new Float64Array(runs))
  const { figures } = sampler
  for (let run = 0; run < runs; run++) {
    draws.next()
    sampler.read(draws.levels)
    for (let t = 0; t < months; t++) cash[run * months + t] = figures[t]!
    for (let year = 0; year < resultsByYear.length; year++) {
      const result = figures[months + year]!
      resultsByYear[year]![run] = result
      results[run]! += result
    }
    if ((run + 1) % RUNS_A_STEP !== 0) continue
    onProgress?.(run + 1)
    if (isCancelled?.() === true) return null
  }
  const floorInput = inputs.get(driverInputId('cashFloor'))
  const floor = typeof floorInput === 'number' ? floorInput : 0
  return { seed, runs, start, months, floor, ...readCash(cash, runs, months, floor), results, resultsByYear }
}

/** Reads what cash comes to: by month over the runs, and by run over the months. */
function readCash(cash: Float64Array, runs: number, months: number, floor: number) {
  const byMonth: number[][] = percentileLevels.map(() => [])
  const mean: number[] = []
  const belowFloor: number[] = []
  const belowZero: number[] = []
  const lowest = new Float64Array(runs).fill(Number.POSITIVE_INFINITY)
  const lowestMonth = new Int16Array(runs)
  const closing = new Float64Array(runs)
  const column = new Float64Array(runs)
  for (let t = 0; t < months; t++) {
    let sum = 0
    let underFloor = 0
    let underZero = 0
    for (let run = 0; run < runs; run++) {
      const figure = cash[run * months + t]!
      column[run] = figure
      sum += figure
      if (figure < floor) underFloor++
      if (figure < 0) underZero++
      if (figure >= lowest[run]!) continue
      lowest[run] = figure
      lowestMonth[run] = t
    }
    mean.push(sum / runs)
    belowFloor.push(underFloor / runs)
    belowZero.push(underZero / runs)
    if (t === months - 1) closing.set(column)
    column.sort()
    percentileLevels.forEach((level, i) => byMonth[i]!.push(quantileOf(column, level)))
  }
  return {
    percentiles: { levels: percentileLevels, byMonth },
    mean,
    belowFloor,
    belowZero,
    everBelowFloor: shareBelow(lowest, floor),
    everBelowZero: shareBelow(lowest, 0),
    lowest,
    lowestMonth,
    closing,
  }
}

function shareBelow(figures: Float64Array, bound: number): number {
  let count = 0
  for (const figure of figures) if (figure < bound) count++
  return count / figures.length
}
