import type { Trial } from '../../model/trial.ts'
import type { Swing, SwingUnit } from './swings.ts'
import { readFigure } from './targetFigure.ts'
import type { TargetFigure } from './targetFigure.ts'

/** By how much inputs swing down and up, by their unit. */
export type SwingSizes = Readonly<Record<SwingUnit, { readonly down: number; readonly up: number }>>

/** A tenth either way, a point either way, up to three months later. */
export const usualSizes: SwingSizes = {
  share: { down: -0.1, up: 0.1 },
  points: { down: -0.01, up: 0.01 },
  months: { down: 0, up: 3 },
}

/** What one input does to a figure. */
export interface TornadoBar {
  readonly swing: Swing
  readonly down: number
  readonly up: number
  /** How far apart both are, and from the figure of the scenario: bars are ordered by it. */
  readonly reach: number
}

/** Swings inputs one at a time, the one that moves the figure most first. */
export function tornado(
  trial: Trial,
  swings: readonly Swing[],
  target: TargetFigure,
  sizes: SwingSizes = usualSizes,
): readonly TornadoBar[] {
  const base = readFigure(target, trial.evaluation)
  const sets = swings.flatMap(({ unit, at }) => [at(sizes[unit].down), at(sizes[unit].up)])
  const figures = trial.each(sets, (evaluation) => readFigure(target, evaluation))
  return swings
    .map((swing, i) => {
      const [down, up] = [figures[2 * i]!, figures[2 * i + 1]!]
      return { swing, down, up, reach: reachOf([base, down, up]) }
    })
    .sort((a, b) => b.reach - a.reach)
}

function reachOf(figures: readonly number[]): number {
  const known = figures.filter((figure) => !Number.isNaN(figure))
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known)
}

/** The figure for every two values of two inputs: by the first, then the second. */
export function twoWay(
  trial: Trial,
  [first, firstSteps]: readonly [Swing, readonly number[]],
  [second, secondSteps]: readonly [Swing, readonly number[]],
  target: TargetFigure,
): readonly (readonly number[])[] {
  const sets = firstSteps.flatMap((a) => secondSteps.map((b) => new Map([...first.at(a), ...second.at(b)])))
  const figures = trial.each(sets, (evaluation) => readFigure(target, evaluation))
  const { length } = secondSteps
  return firstSteps.map((_, i) => figures.slice(i * length, (i + 1) * length))
}

/** The figure along each input, step after step. */
export function spider(
  trial: Trial,
  swings: readonly Swing[],
  steps: readonly number[],
  target: TargetFigure,
): readonly (readonly number[])[] {
  const sets = swings.flatMap(({ at }) => steps.map((step) => at(step)))
  const figures = trial.each(sets, (evaluation) => readFigure(target, evaluation))
  return swings.map((_, i) => figures.slice(i * steps.length, (i + 1) * steps.length))
}
