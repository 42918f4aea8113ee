import { runChance } from '../chance/runChance.ts'
import type { CompiledSheet } from '../../calc/compile.ts'
import type { Trial } from '../../model/trial.ts'
import { driverInputId } from '../../plan/drivers.ts'
import { readOutcome } from '../outcome.ts'
import type { Inputs } from '../../model/trial.ts'
import type { Lever } from './lever.ts'

/** A lever at a value: how far cash stays above its floor (cents, negative when it goes under), and what was found out of it. */
export interface Tried {
  readonly value: number
  readonly slack: number
}

/** What a goal comes to. */
export interface Sought {
  readonly now: Tried
  /** The value of least effort that holds; null when none does. */
  readonly answer: Tried | null
  /** One step easier, which does not hold; null at the end of the range. */
  readonly justBelow: Tried | null
  /** Of the values that were tried, the one with the most slack: how far the lever gets when none holds. */
  readonly best: Tried
  /** Which way effort grows: from the smallest value up, or from the largest down. */
  readonly effort: 'up' | 'down'
}

/** How far cash keeps above its floor with some inputs changed, in cents; a goal is reached from zero on. */
export type Slack = (changes: Inputs) => number

/** The slack in the scenario as it is: its lowest cash less its floor. */
export function slackOfTrial(trial: Trial): Slack {
  return (changes) =>
    trial.with(changes, (evaluation) => {
      const { lowestCash } = readOutcome(trial.plan, evaluation)
      return lowestCash - evaluation.input(driverInputId('cashFloor'))[0]!
    })
}

/** The most futures that are drawn for each value that is tried: every one of them computes the plan anew. */
export const MOST_FUTURES = 1000

/**
 * The slack in chance: what the lowest cash of the futures keeps above the floor in at least this share of them. The draws
 * are the same for every value that is tried.
 */
export function slackOfChance(trial: Trial, sheet: CompiledSheet, share: number, onTried: () => void): Slack {
  const { plan, inputs } = trial
  const settings = { ...plan.chance, runs: Math.min(plan.chance.runs, MOST_FUTURES) }
  return (changes) => {
    const result = runChance(plan, sheet, new Map([...inputs, ...changes]), settings)
    onTried()
    if (!result) return Number.NEGATIVE_INFINITY
    const under = Math.min(result.runs - 1, Math.floor((1 - share) * result.runs + 1e-9))
    return result.lowest.slice().sort()[under]! - result.floor
  }
}

/** Values that are tried before the search narrows. */
const FIRST_LOOK = 16

/**
 * Seeks the value of least effort with which cash keeps its floor. Too much may break a plan as well as too little (a loan has to be
 * paid back), so the range is looked over first, then its best place; between a value that does not hold and one that does, the
 * search halves.
 */
export function seekGoal(lever: Lever, slackWith: Slack, looks: number = FIRST_LOOK): Sought {
  const steps = Math.max(0, Math.round((lever.most - lever.least) / lever.step))
  const known = new Map<number, Tried>()
  const valueAt = (step: number) => {
    const value = lever.least + step * lever.step
    // A thousandth is no sum of powers of two: what is shown is what is tried.
    return lever.step < 1 ? Math.round(value * 1000) / 1000 : value
  }
  const tried = (value: number): Tried => ({ value, slack: slackWith(lever.changes(value)) })
  const at = (step: number): Tried => {
    const before = known.get(step)
    if (before) return before
    const now = tried(valueAt(step))
    known.set(step, now)
    return now
  }
  const now = tried(lever.now)
  const grows = lever.easy === null ? at(steps).slack >= at(0).slack : lever.easy === 'least'
  // Counted in effort: 0 is the easy end of the range.
  const by = (effort: number) => at(grows ? effort : steps - effort)
  const looked = placesToLookAt(steps, looks)
  let found = looked.find((effort) => by(effort).slack >= 0)
  if (found === undefined) {
    const peak = peakNear(looked, by)
    if (by(peak).slack >= 0) found = peak
  }
  const all = [...known.values()]
  const best = all.reduce((top, one) => (one.slack > top.slack ? one : top), now)
  const effort = grows ? 'up' : 'down'
  if (found === undefined) return { now, answer: null, justBelow: null, best, effort }
  const failing = [...known.keys()].map((step) => (grows ? step : steps - step)).filter((one) => one < found)
  let under = failing.length > 0 ? Math.max(...failing) : -1
  let holding = found
  while (holding - under > 1) {
    const middle = Math.floor((under + holding) / 2)
    if (by(middle).slack >= 0) holding = middle
    else under = middle
  }
  return { now, answer: by(holding), justBelow: holding > 0 ? by(holding - 1) : null, best, effort }
}

/** Places spread evenly over the range, and closer and closer to its easy end. */
function placesToLookAt(steps: number, looks: number): readonly number[] {
  const even = Array.from({ length: looks + 1 }, (_, i) => Math.round((steps * i) / looks))
  const near = Array.from({ length: looks / 2 }, (_, i) => Math.round(steps / looks / 2 ** (i + 1)))
  return [...new Set([...even, ...near])].sort((a, b) => a - b)
}

/** The place with the most slack around the best that was looked at: slack rises, then falls. */
function peakNear(looked: readonly number[], by: (effort: number) => Tried): number {
  let top = 0
  for (let i = 1; i < looked.length; i++) if (by(looked[i]!).slack > by(looked[top]!).slack) top = i
  let low = looked[Math.max(0, top - 1)]!
  let high = looked[Math.min(looked.length - 1, top + 1)]!
  while (high - low > 2) {
    const third = Math.floor((high - low) / 3)
    if (by(low + third).slack < by(high - third).slack) low += third
    else high -= third
  }
  let best = low
  for (let effort = low; effort <= high; effort++) if (by(effort).slack > by(best).slack) best = effort
  return best
}
