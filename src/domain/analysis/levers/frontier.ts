import type { Trial } from '../../model/trial.ts'
import type { Inputs } from '../../model/trial.ts'
import type { Lever } from './lever.ts'
import { seekGoal, slackOfTrial } from './seekGoal.ts'

/** For a value of the first lever, the least effort of the second with which cash holds; null where none is enough. */
export interface FrontierPoint {
  readonly first: number
  readonly second: number | null
}

/** What is possible between two levers. */
export interface Frontier {
  readonly points: readonly FrontierPoint[]
  readonly now: { readonly first: number; readonly second: number; readonly holds: boolean }
  /** Which way the effort of the second lever grows: the feasible side of the line. */
  readonly effort: 'up' | 'down'
}

/** How many values of the first lever are tried. */
const POINTS = 16

/** The line between what holds and what does not, between two levers that move different figures. */
export function frontier(trial: Trial, first: Lever, second: Lever, onProgress: (share: number) => void): Frontier {
  const slack = slackOfTrial(trial)
  const together = (value: number) => {
    const fixed = first.changes(value)
    return (changes: Inputs) => slack(new Map([...fixed, ...changes]))
  }
  const values = valuesOf(first, seekGoal(first, slack).answer?.value ?? null)
  let effort: Frontier['effort'] = 'up'
  const points = values.map((value, i) => {
    const sought = seekGoal(second, together(value))
    effort = sought.effort
    onProgress((i + 1) / values.length)
    return { first: value, second: sought.answer?.value ?? null }
  })
  const holds = slack(new Map()) >= 0
  return { points, now: { first: first.now, second: second.now, holds }, effort }
}

/** Values from the least of a lever to well beyond where it stands and where it is enough alone. */
function valuesOf({ least, most, step, now }: Lever, enough: number | null): readonly number[] {
  const beyond = Math.max(now, enough ?? 0) - least
  const far = beyond > 0 ? Math.min(most, least + 1.25 * beyond) : most
  const even = Array.from(
    { length: POINTS + 1 },
    (_, i) => least + Math.round(((far - least) * i) / POINTS / step) * step,
  )
  const exact = (value: number) => (step < 1 ? Math.round(value * 1000) / 1000 : value)
  return [...new Set([...even, now].map(exact))].sort((a, b) => a - b)
}
