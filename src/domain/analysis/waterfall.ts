import type { CompiledSheet } from '../calc/compile.ts'
import type { InputDefinition } from '../calc/sheet.ts'
import { inputsBetween, openTrialOf } from '../model/trial.ts'
import type { Inputs } from '../model/trial.ts'
import type { Plan } from '../plan/plan.ts'
import { readFigure } from './sensitivity/targetFigure.ts'
import type { TargetFigure } from './sensitivity/targetFigure.ts'

/** One reason why a figure differs: the inputs of one line, or one input of no line. */
export interface WaterfallStep {
  /** The line whose inputs differ; null for a driver, a legal figure, a funder's delay. */
  readonly line: string | null
  readonly inputs: readonly InputDefinition[]
  /** What it adds to the figure, in the figure's unit. */
  readonly amount: number
}

/** The way from a figure in one set of inputs to the same figure in another; the steps add up to the difference exactly. */
export interface Waterfall {
  readonly from: number
  readonly to: number
  readonly steps: readonly WaterfallStep[]
}

/**
 * Says why a figure differs between two sets of inputs of a sheet. What one change adds depends on those made before it: each
 * step is the mean of what it adds when changes are made in the order of the plan and in the reverse order, amounts being
 * rounded to the cent so that they add up. Null where the figure cannot be computed on the way.
 */
export function waterfall(
  plan: Plan,
  sheet: CompiledSheet,
  from: Inputs,
  to: Inputs,
  target: TargetFigure,
  isMoney: boolean,
): Waterfall | null {
  const groups = groupsOf(sheet, inputsBetween(from, to))
  const trial = openTrialOf(plan, sheet, from)
  const along = (order: readonly Group[]) => {
    const sets = [[], ...order.map((_, i) => order.slice(0, i + 1))].map(
      (made) => new Map(made.flatMap(({ inputs }) => inputs.map(({ id }) => [id, to.get(id) ?? 0] as const))),
    )
    return trial.each(sets, (evaluation) => readFigure(target, evaluation))
  }
  const [forward, backward] = [along(groups), along([...groups].reverse())]
  if ([...forward, ...backward].some((figure) => Number.isNaN(figure))) return null
  const total = forward.at(-1)! - forward[0]!
  const { length } = groups
  const means = groups.map((_, i) => {
    const there = forward[i + 1]! - forward[i]!
    const back = backward[length - i]! - backward[length - i - 1]!
    return (there + back) / 2
  })
  const amounts = isMoney ? inWholeCents(means, total) : means
  return {
    from: forward[0]!,
    to: forward.at(-1)!,
    steps: groups.map(({ line, inputs }, i) => ({ line, inputs, amount: amounts[i]! })),
  }
}

interface Group {
  readonly line: string | null
  readonly inputs: readonly InputDefinition[]
}

/** The inputs that differ, gathered by line, in the order of the sheet. */
function groupsOf(sheet: CompiledSheet, differing: Inputs): readonly Group[] {
  const groups = new Map<string, InputDefinition[]>()
  for (const input of sheet.inputs) {
    if (!differing.has(input.id)) continue
    const key = input.label.line ?? `/${input.id}`
    groups.set(key, [...(groups.get(key) ?? []), input])
  }
  return [...groups].map(([key, inputs]) => ({ line: key.startsWith('/') ? null : key, inputs }))
}

/** Rounds amounts so that they still add up to a total: what is left over goes to the largest of them. */
function inWholeCents(amounts: readonly number[], total: number): readonly number[] {
  const rounded = amounts.map((amount) => Math.round(amount))
  const left = total - rounded.reduce((sum, amount) => sum + amount, 0)
  const largest = amounts.reduce((at, amount, i) => (Math.abs(amount) > Math.abs(amounts[at]!) ? i : at), 0)
  return rounded.map((amount, i) => (i === largest ? amount + left : amount))
}
