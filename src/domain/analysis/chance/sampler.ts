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

/** Gives the figures of target rows for one draw of all factors after another. */
export interface Sampler {
  /** The figures of the targets, one after another in one array, for the last draw that was read. */
  readonly figures: Float64Array
  /** Reads one draw: the level of each factor. */
  read(levels: Int32Array): void
}

/** What some factors do to the targets together, apart from all the others. */
interface Share {
  readonly factors: readonly number[]
  readonly terms: readonly { readonly target: number; readonly term: AdditiveTerm; readonly base: Float64Array }[]
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
  targetIds: readonly string[],
): Sampler {
  const { months } = sheet.calendar.timeline
  const machine = startMachine(sheet, (id) => inputs.get(id))
  for (let s = 0; s < sheet.steps.length; s++) machine.runStep(s)
  const factorsOfStep = findFactors(sheet, factors)
  const targets = targetIds.map((id) => rowAt(sheet.index, id))
  const base = new Float64Array(targets.length * months)
  targets.forEach((row, i) => base.set(machine.rows[row]!, i * months))
  const shares = findShares(sheet, factors, factorsOfStep, targets, (row) => machine.rows[row]!)
  const positions = factors.map((factor) => factor.inputs.map((id) => inputAt(sheet.inputIndex, id)))
  const put = new Int32Array(factors.length).fill(-1)
  /** The levels at which each step was last computed. */
  const computed = factorsOfStep.map(({ length }) => new Int32Array(length).fill(-1))
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
      const values = factors[factor]!.valuesAt(level)
      positions[factor]!.forEach((input, i) => machine.put(input, values[i]!))
    }
    for (const s of steps) runStep(s, levels)
    const change = new Float64Array(base.length)
    for (const { target, term, base: before } of terms) {
      const row = machine.rows[term.row]!
      for (let t = 0; t < months; t++) scratch[t] = term.times * (row[t]! - before[t]!)
      for (let sums = 0; sums < term.sums; sums++) for (let t = 1; t < months; t++) scratch[t]! += scratch[t - 1]!
      const from = target * months
      for (let t = 0; t < months; t++) change[from + t]! += scratch[t]!
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
  targets: readonly number[],
  figuresOf: (row: number) => Float64Array,
): readonly Share[] {
  const drawn = new Set(factors.flatMap(({ inputs }) => inputs))
  const changing = {
    row: (row: number) => factorsOfStep[sheet.stepOfRow[row]!]!.length > 0,
    input: (id: string) => drawn.has(id),
  }
  const byFactors = new Map<string, { target: number; term: AdditiveTerm; base: Float64Array }[]>()
  targets.forEach((row, target) => {
    for (const term of additiveTerms(sheet, row, changing)) {
      const key = factorsOfStep[sheet.stepOfRow[term.row]!]!.join()
      const found = { target, term, base: figuresOf(term.row).slice() }
      byFactors.set(key, [...(byFactors.get(key) ?? []), found])
    }
  })
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
