import type { Evaluation } from '../../calc/evaluate.ts'
import { indicatorRowId } from '../../indicators/indicator.ts'
import { statusNumber } from '../../instruments/retainedShare.ts'
import { activeLines, isOpenAward, lostLine } from '../../model/lineEffects.ts'
import { scenarioInputs } from '../../model/inputValues.ts'
import type { LiveModel } from '../../model/liveModel.ts'
import { evaluateVariation } from '../../model/trial.ts'
import type { Inputs } from '../../model/trial.ts'
import type { Alternative, Decision } from '../../plan/decision.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { Line } from '../../plan/plan.ts'
import { statementRowId } from '../../statements/statement.ts'
import { costOfFinancing } from '../costOfFinancing.ts'
import { readOutcome } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import type { RateResult } from '../rates/yearlyRate.ts'
import { yearlyOf } from '../yearly.ts'
import { addedMoney, expectedMoney, keptOf, rateOf, valueOf } from './addedMoney.ts'
import type { AddedMoney } from './addedMoney.ts'

/** What an alternative comes to beside the reference. Amounts in cents, rates as yearly fractions, series by fiscal year. */
export interface AlternativeReading {
  readonly alternative: Alternative
  /** The lines that it has and the reference has not. */
  readonly lines: readonly Line[]
  /** With its awards granted: its figures, its outcome, the money that it moves. */
  readonly evaluation: Evaluation
  readonly outcome: Outcome
  readonly money: AddedMoney
  /** The same with its open awards refused; those of the reference's side are what they are. */
  readonly refused: { readonly evaluation: Evaluation; readonly outcome: Outcome; readonly money: AddedMoney }
  /** That all its open awards are granted, each alone; 1 when nothing has to be awarded. */
  readonly probability: number
  /** Interest, fees and premiums beside the reference's. */
  readonly charges: number
  /** Hours to obtain it and to report on it until the plan ends, and what they cost. */
  readonly hours: number
  readonly effortCost: number
  readonly totalCost: number
  /** What it costs a year (actuarial); none when nothing is paid back. */
  readonly annualCost: RateResult
  /** What it leaves for good once all is repaid. */
  readonly kept: number
  /** Its value in the month of the need, granted: the grant, received at once and for sure, that it is worth. */
  readonly grantEquivalent: number
  /** The same weighed by its probability, less its effort. */
  readonly expectedValue: number
  /** How much more own funds than the reference at each closing, and the largest share of one funder. */
  readonly ownFunds: readonly number[]
  readonly largestFunder: readonly number[]
  /** Months from its first flow to its last; it goes on when it still owes at the end of the plan. */
  readonly duration: number
  readonly goesOn: boolean
}

/** Reads an alternative of a decision. */
export function readAlternative(model: LiveModel, decision: Decision, alternative: Alternative): AlternativeReading {
  const { plan, compiled } = model
  const inputsOf = (id: string) => scenarioInputs(plan, compiled.sheet, id)
  const [before, inputs] = [inputsOf(decision.reference), inputsOf(alternative.scenario)]
  const had = new Set(activeLines(plan, before))
  const lines = activeLines(plan, inputs).filter((line) => !had.has(line))
  const open = lines.filter((line) => isOpenAward(line, inputs))
  const vary = (change: (line: Line) => Inputs) =>
    evaluateVariation(compiled.sheet, inputs, new Map(open.flatMap((line) => [...change(line)])))
  const reference = model.evaluation(decision.reference)
  const granted = vary((line) => new Map([[lineInputId(line.id, 'status'), statusNumber('signed')]]))
  const refused = vary((line) => lostLine(line, inputs))
  const money = addedMoney(plan, reference, granted)
  const refusedMoney = addedMoney(plan, reference, refused)
  const probability = open.reduce((product, { id }) => {
    const likely = inputs.get(lineInputId(id, 'probability'))
    return product * (typeof likely === 'number' ? likely : 1)
  }, 1)
  const at = placeOfNeed(model, decision)
  const charges = costOfFinancing(plan, granted).whole.charges - costOfFinancing(plan, reference).whole.charges
  const years = (plan.timeline.months - at) / 12
  const hours = alternative.obtainHours + alternative.reportHoursPerYear * years
  const effortCost = Math.round(hours * decision.hourCost)
  const value = valueOf(money, at, decision.discountRate)
  const expected = valueOf(expectedMoney(probability, money, refusedMoney), at, decision.discountRate)
  const ownFunds = (evaluation: Evaluation) => yearlyOf(evaluation, statementRowId('balance', 'ownFunds'))
  const ownBefore = ownFunds(reference)
  const moving = money.flows.flatMap((flow, t) => (flow === 0 ? [] : [t]))
  return {
    alternative,
    lines,
    evaluation: granted,
    outcome: readOutcome(plan, granted),
    money,
    refused: { evaluation: refused, outcome: readOutcome(plan, refused), money: refusedMoney },
    probability,
    charges,
    hours,
    effortCost,
    totalCost: charges + effortCost,
    annualCost: rateOf(money),
    kept: keptOf(money),
    grantEquivalent: value,
    expectedValue: expected - effortCost,
    ownFunds: ownFunds(granted).map((figure, year) => figure - ownBefore[year]!),
    largestFunder: yearlyOf(granted, indicatorRowId('largestFunderShare')),
    duration: moving.length === 0 ? 0 : moving.at(-1)! - moving[0]! + 1,
    goesOn: money.owedAtEnd > 0,
  }
}

/** The month of the need as a position in the plan, within it. */
export function placeOfNeed({ plan }: Pick<LiveModel, 'plan'>, { month }: Pick<Decision, 'month'>): number {
  const { start, months } = plan.timeline
  return Math.min(months - 1, Math.max(0, month - start))
}
