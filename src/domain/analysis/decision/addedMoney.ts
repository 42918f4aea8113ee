import type { Evaluation } from '../../calc/evaluate.ts'
import type { Plan } from '../../plan/plan.ts'
import { statementRowId } from '../../statements/statement.ts'
import { resourceFlows } from '../resourceFlows.ts'
import { presentValue } from '../rates/presentValue.ts'
import { yearlyRate } from '../rates/yearlyRate.ts'
import type { RateResult } from '../rates/yearlyRate.ts'

/** What an alternative moves in the till beside the reference, in cents by month of the plan. */
export interface AddedMoney {
  readonly flows: readonly number[]
  /** What it still owes when the plan ends, beside the reference: it counts as repaid then. */
  readonly owedAtEnd: number
}

/** The money that one evaluation moves beside another of the same plan. */
export function addedMoney(plan: Plan, reference: Evaluation, alternative: Evaluation): AddedMoney {
  const cash = (evaluation: Evaluation) => evaluation.row(statementRowId('cash', 'closing'))
  const [before, after] = [cash(reference), cash(alternative)]
  const added = Array.from(after, (figure, t) => figure - before[t]!)
  const owed = (evaluation: Evaluation) =>
    [...resourceFlows(plan, evaluation).values()].reduce((sum, flows) => sum + (flows.owed.at(-1) ?? 0), 0)
  return {
    flows: added.map((figure, t) => figure - (t === 0 ? 0 : added[t - 1]!)),
    owedAtEnd: owed(alternative) - owed(reference),
  }
}

/** Both outcomes of an award as one: what each moves, weighted by its probability. */
export function expectedMoney(probability: number, granted: AddedMoney, refused: AddedMoney): AddedMoney {
  const mean = (a: number, b: number) => probability * a + (1 - probability) * b
  return {
    flows: granted.flows.map((flow, t) => mean(flow, refused.flows[t]!)),
    owedAtEnd: mean(granted.owedAtEnd, refused.owedAtEnd),
  }
}

/** What one money moves beside another. */
export function differenceOf(one: AddedMoney, other: AddedMoney): AddedMoney {
  return {
    flows: one.flows.map((flow, t) => flow - other.flows[t]!),
    owedAtEnd: one.owedAtEnd - other.owedAtEnd,
  }
}

/** What is left for good when all is repaid, in cents. */
export function keptOf({ flows, owedAtEnd }: AddedMoney): number {
  return flows.reduce((sum, flow) => sum + flow, 0) - owedAtEnd
}

/** What money is worth in the month of a need (position in the plan), at a yearly rate. */
export function valueOf(money: AddedMoney, at: number, rate: number): number {
  return presentValue(rate, timedFlows(money, at))
}

/** The yearly rates at which money is worth nothing: what a loan costs a year, or where two alternatives tie. */
export function rateOf(money: AddedMoney): RateResult {
  // Cents that only rounding leaves would make rates out of nothing.
  return yearlyRate(timedFlows(money, 0).filter(({ amount }) => Math.abs(amount) >= 0.5))
}

function timedFlows({ flows, owedAtEnd }: AddedMoney, at: number) {
  const end = flows.length - 1
  return [
    ...flows.map((amount, t) => ({ years: (t - at) / 12, amount })),
    { years: (end - at) / 12, amount: -owedAtEnd },
  ]
}
