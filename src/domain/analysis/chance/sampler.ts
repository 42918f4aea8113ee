import { inputAt } from '../../calc/compile.ts'
import type { CompiledSheet } from '../../calc/compile.ts'
import { dependenciesOf, rowAt } from '../../calc/dependencies.ts'
import { startMachine } from '../../calc/evaluate.ts'
import type { InputValue } from '../../calc/inputValues.ts'
import type { Inputs } from '../../model/trial.ts'
import { additiveTerms } from './additiveTerms.ts'
import type { AdditiveTerm } from './additiveTerms.ts'

/** Inputs that are drawn together: at each level, a whole number from 0, they have other values. */
export interface Factor {
  readonly inputs: readonly string[]
  /** The values of these inputs at a level, in their order. */
  valuesAt(level: number): readonly InputValue[]
}

/** A row that is read in every draw: month by month, or what it adds up to in each fiscal year. */
export interface Target {
  readonly row: string
  readonly by: 'month' | 'year'
}

/** Gives the figures of target rows for one draw of all factors after another. */
export interface Sampler {
  /** The figures of the targets, one after another in one array, for the last draw that was read. */
  readonly figures: Float64Array
  /** Reads one draw: the level of each factor. */
  read(levels: Int32Array): void
}

/** Where the figures of a target stand among those of all, and the year of each month when it is read by year. */
interface Place {
  readonly row: number
  readonly first: number
  readonly length: number
  readonly byYear: Float64Array | null
}

interface ShareTerm {
  readonly target: Place
  readonly term: AdditiveTerm
  readonly base: Float64Array
}

/** What some factors do to the targets together, apart from all the others. */
interface Share {
  readonly factors: readonly number[]
  readonly terms: readonly ShareTerm[]
  /** The steps to compute for it, in order. */
  readonly steps: readonly number[]
  readonly known: Map<number, Float64Array>
}

/** Of how many figures the shares that were computed are kept, in all (8 bytes each). */
const MAX_KEPT = 8_000_000
/** Levels above this do not fit the keys by which shares are kept. */
const LEVELS = 2 ** 14

/**
 * Opens a sampler. The targets are taken apart into shares that only some factors change; a share is computed once for
 * each of the draws of its own factors, however many draws of the others it meets. Exact: shares are only added up.
 */
export function openSampler(
  sheet: CompiledSheet,
  inputs: Inputs,
  factors: readonly Factor[],
  targets: readonly Target[],
): Sampler {
  const { months } = sheet.calendar.timeline
  const machine = startMachine(sheet, (id) => inputs.get(id))
  for (let s = 0; s < sheet.steps.length; s++) machine.runStep(s)
  const factorsOfStep = findFactors(sheet, factors)
  const places = layTargets(sheet, targets)
  const base = new Float64Array(places.reduce((sum, { length }) => sum + length, 0))
  for (const { row, first, byYear } of places) lay(base, first, machine.rows[row]!, byYear)
  const shares = findShares(sheet, factors, factorsOfStep, places, (row) => machine.rows[row]!)
  const positions = factors.map((factor) => factor.inputs.map((id) => inputAt(sheet.inputIndex, id)))
  const put = new Int32Array(factors.length).fill(-1)
  /** The levels at which each step was last computed. */
  const computed = factorsOfStep.map(({ length }) => new Int32Array(length).fill(-1))
  const valuesOf: (readonly InputValue[])[][] = factors.map(() => [])
  const figures = new Float64Array(base.length)
  const scratch = new Float64Array(months)
  let kept = 0

  function runStep(s: number, levels: Int32Array): void {
    const own = factorsOfStep[s]!
    const last = computed[s]!
    let isCurrent = true
    for (let i = 0; i < own.length; i++) {
      const level = levels[own[i]!]!
      if (last[i] === level) continue
      last[i] = level
      isCurrent = false
    }
    if (!isCurrent) machine.runStep(s)
  }
  function compute({ factors: own, steps, terms }: Share, levels: Int32Array): Float64Array {
    for (const factor of own) {
      const level = levels[factor]!
      if (put[factor] === level) continue
      put[factor] = level
      const values = (valuesOf[factor]![level] ??= factors[factor]!.valuesAt(level))
      positions[factor]!.forEach((input, i) => machine.put(input, values[i]!))
    }
    for (const s of steps) runStep(s, levels)
    const change = new Float64Array(base.length)
    for (const { target, term, base: before } of terms) {
      const row = machine.rows[term.row]!
      for (let t = 0; t < months; t++) scratch[t] = term.times * (row[t]! - before[t]!)
      for (let sums = 0; sums < term.sums; sums++) for (let t = 1; t < months; t++) scratch[t]! += scratch[t - 1]!
      lay(change, target.first, scratch, target.byYear)
    }
    return change
  }
  function changeOf(share: Share, levels: Int32Array): Float64Array {
    const key = keyOf(share.factors, levels)
    if (key < 0) return compute(share, levels)
    const known = share.known.get(key)
    if (known) return known
    const change = compute(share, levels)
    if (kept + change.length <= MAX_KEPT) {
      share.known.set(key, change)
      kept += change.length
    }
    return change
  }
  return {
    figures,
    read(levels) {
      figures.set(base)
      for (const share of shares) {
        const change = changeOf(share, levels)
        for (let i = 0; i < change.length; i++) figures[i]! += change[i]!
      }
    },
  }
}

function layTargets(sheet: CompiledSheet, targets: readonly Target[]): readonly Place[] {
  const { timeline, years, series } = sheet.calendar
  let next = 0
  return targets.map(({ row, by }) => {
    const first = next
    const length = by === 'month' ? timeline.months : years.length
    next += length
    return { row: rowAt(sheet.index, row), first, length, byYear: by === 'month' ? null : series.yearIndex }
  })
}

/** Adds monthly figures to those of a target. */
function lay(out: Float64Array, first: number, figures: Float64Array, byYear: Float64Array | null): void {
  if (byYear === null) for (let t = 0; t < figures.length; t++) out[first + t]! += figures[t]!
  else for (let t = 0; t < figures.length; t++) out[first + byYear[t]! - 1]! += figures[t]!
}

/** One number for the levels of up to three factors; -1 for more, which would hardly ever come back. */
function keyOf(factors: readonly number[], levels: Int32Array): number {
  if (factors.length > 3) return -1
  let key = 0
  for (const factor of factors) {
    const level = levels[factor]!
    if (level >= LEVELS) return -1
    key = key * LEVELS + level
  }
  return key
}

/** The factors that each step depends on, in order. */
function findFactors(sheet: CompiledSheet, factors: readonly Factor[]): readonly (readonly number[])[] {
  const sets = sheet.steps.map(() => new Set<number>())
  factors.forEach(({ inputs }, factor) => {
    for (const id of inputs) {
      for (const s of sheet.readersOfInput[inputAt(sheet.inputIndex, id)]!) sets[s]!.add(factor)
    }
  })
  sheet.readersOfStep.forEach((readers, s) => {
    for (const reader of readers) for (const factor of sets[s]!) sets[reader]!.add(factor)
  })
  return sets.map((set) => [...set].sort((a, b) => a - b))
}

function findShares(
  sheet: CompiledSheet,
  factors: readonly Factor[],
  factorsOfStep: readonly (readonly number[])[],
  places: readonly Place[],
  figuresOf: (row: number) => Float64Array,
): readonly Share[] {
  const drawn = new Set(factors.flatMap(({ inputs }) => inputs))
  const changing = {
    row: (row: number) => factorsOfStep[sheet.stepOfRow[row]!]!.length > 0,
    input: (id: string) => drawn.has(id),
  }
  const byFactors = new Map<string, ShareTerm[]>()
  for (const target of places) {
    for (const term of additiveTerms(sheet, target.row, changing)) {
      const key = factorsOfStep[sheet.stepOfRow[term.row]!]!.join()
      const found = { target, term, base: figuresOf(term.row).slice() }
      byFactors.set(key, [...(byFactors.get(key) ?? []), found])
    }
  }
  return [...byFactors.values()].map((terms) => ({
    factors: factorsOfStep[sheet.stepOfRow[terms[0]!.term.row]!]!,
    terms,
    steps: stepsFor(
      sheet,
      factorsOfStep,
      terms.map(({ term }) => term.row),
    ),
    known: new Map(),
  }))
}

/** The steps that change and that some rows rest on, in order. */
function stepsFor(
  sheet: CompiledSheet,
  factorsOfStep: readonly (readonly number[])[],
  rows: readonly number[],
): readonly number[] {
  const steps = new Set<number>()
  const waiting = rows.map((row) => sheet.stepOfRow[row]!)
  for (let s = waiting.pop(); s !== undefined; s = waiting.pop()) {
    if (steps.has(s) || factorsOfStep[s]!.length === 0) continue
    steps.add(s)
    const step = sheet.steps[s]!
    for (const row of step.kind === 'row' ? [step.row] : step.rows) {
      for (const { row: read } of dependenciesOf(sheet.rows[row]!.formula, sheet.index)) {
        waiting.push(sheet.stepOfRow[read]!)
      }
    }
  }
  return [...steps].sort((a, b) => a - b)
}
