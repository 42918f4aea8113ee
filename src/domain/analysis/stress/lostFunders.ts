import { activeLines, lostLine } from '../../model/lineEffects.ts'
import type { Inputs, Trial } from '../../model/trial.ts'
import { readOutcome } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { linesThatBring } from './linesThatBring.ts'

/** What the plan comes to without one funder, or two. */
export interface LostFunders {
  readonly funders: readonly string[]
  readonly outcome: Outcome
}

/** Loses every funder that brings money in turn, then every two of them. */
export function lostFunders(trial: Trial): {
  readonly one: readonly LostFunders[]
  readonly two: readonly LostFunders[]
} {
  const { plan, inputs, evaluation } = trial
  const paying = new Set(linesThatBring(evaluation, activeLines(plan, inputs)).map(({ funder }) => funder))
  const funders = plan.funders.map(({ id }) => id).filter((id) => paying.has(id))
  const pairs = funders.flatMap((a, i) => funders.slice(i + 1).map((b) => [a, b]))
  const tests = [...funders.map((id) => [id]), ...pairs]
  const outcomes = trial.each(
    tests.map((lost) => withoutFunders(trial, lost)),
    (figures) => readOutcome(plan, figures),
  )
  const read = tests.map((lost, i): LostFunders => ({ funders: lost, outcome: outcomes[i]! }))
  return { one: read.slice(0, funders.length), two: read.slice(funders.length) }
}

/** The inputs by which all that some funders bring is lost. */
export function withoutFunders({ plan, inputs }: Pick<Trial, 'plan' | 'inputs'>, funders: readonly string[]): Inputs {
  return new Map(
    activeLines(plan, inputs)
      .filter(({ funder }) => funder !== undefined && funders.includes(funder))
      .flatMap((line) => [...lostLine(line, inputs)]),
  )
}
