import type { Trial } from '../../../model/trial.ts'
import type { BlendCandidate } from '../../../plan/blend.ts'
import { blendInputs } from './candidate.ts'
import { difference, readBlend } from './readBlend.ts'
import type { BlendReading } from './readBlend.ts'

/** What a candidate does to a plan, as the plan itself shows it. */
export interface Response {
  /** What each cent of it moves. */
  readonly each: BlendReading
  /** What it moves as soon as it is there, whatever its amount (fees that are typed as a sum). */
  readonly once: BlendReading
  readonly hasOnce: boolean
  /** Whether its effect is not in proportion to its amount: the straight line is only near it. */
  readonly bends: boolean
}

/** What a rounding to the cent may add up to, in cents: less is no effect. */
const ROUNDING = 100
/** What a straight line may miss of the true effect, as a share of the amount, before it is told. */
const TOLERATED = 0.001

/** Reads the plan with the candidates at some amounts, in cents. */
export function readAmounts(
  trial: Trial,
  candidates: readonly BlendCandidate[],
  amounts: readonly number[],
): BlendReading {
  const { plan, inputs } = trial
  const ids = candidates.map(({ line }) => line)
  return trial.with(blendInputs(plan, inputs, candidates, amounts), (evaluation) => readBlend(plan, evaluation, ids))
}

/** What each candidate does, measured on the plan without the others: at two amounts, and checked at a third. */
export function responses(
  trial: Trial,
  candidates: readonly BlendCandidate[],
): { readonly without: BlendReading; readonly responses: readonly Response[] } {
  const none = candidates.map(() => 0)
  const without = readAmounts(trial, candidates, none)
  return {
    without,
    responses: candidates.map(({ least, most }, i): Response => {
      const at = (amount: number) => difference(readAmounts(trial, candidates, none.with(i, amount)), without)
      const high = at(most)
      const low = Math.max(least, Math.round(most / 2))
      if (low >= most) return { each: scaled(high, 0), once: high, hasOnce: largest(high) > 0, bends: false }
      const half = at(low)
      const each = difference(high, half, 1 / (most - low))
      const once = difference(high, scaled(each, most))
      const third = Math.round(low + (most - low) / 3)
      const missed = difference(at(third), added(once, scaled(each, third)))
      const hasOnce = largest(once) > ROUNDING
      return {
        each,
        once: hasOnce ? once : scaled(once, 0),
        hasOnce,
        bends: largest(missed) > ROUNDING + TOLERATED * third,
      }
    }),
  }
}

function scaled(reading: BlendReading, factor: number): BlendReading {
  return difference(reading, difference(reading, reading), factor)
}

function added(a: BlendReading, b: BlendReading): BlendReading {
  return difference(a, scaled(b, -1))
}

function largest({ cash, earned, service, byFunder, income, cost }: BlendReading): number {
  const figures = [...cash, ...earned, ...service, ...byFunder.flat(), ...income, cost]
  return figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0)
}
