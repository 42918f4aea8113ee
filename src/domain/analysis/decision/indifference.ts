import { scaledLine } from '../../model/lineEffects.ts'
import { scenarioInputs } from '../../model/inputValues.ts'
import type { LiveModel } from '../../model/liveModel.ts'
import { openTrialOf } from '../../model/trial.ts'
import type { Decision } from '../../plan/decision.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import { statusNumber } from '../../instruments/retainedShare.ts'
import type { RateResult } from '../rates/yearlyRate.ts'
import { addedMoney, differenceOf, expectedMoney, rateOf, valueOf } from './addedMoney.ts'
import { placeOfNeed } from './readAlternative.ts'
import type { AlternativeReading } from './readAlternative.ts'

/** Where a tie stands: at a probability under which one side does better, or one side does better whatever it is, or none does. */
export type Tie =
  { readonly at: number; readonly under: 'uncertain' | 'sure' } | { readonly always: 'uncertain' | 'sure' | 'neither' }

/** Where an alternative that must be awarded and one that is sure are worth the same. */
export interface Indifference {
  /** The scenarios of the uncertain alternative and of the sure one. */
  readonly uncertain: string
  readonly sure: string
  /** The probability under which the sure one keeps more cash at the lowest point, in the mean of both answers. */
  readonly safety: Tie
  /** The probability under which the sure one is worth more at the rate of the decision, efforts counted. */
  readonly worth: Tie
  /** The amount of the uncertain one, if it were certain, that the sure one is worth, in cents; null when no amount is. */
  readonly amount: number | null
  /** The rates at which both are worth the same, at the probability of the plan, efforts apart. */
  readonly rates: RateResult
}

/** Every pair of an uncertain alternative and a sure one, with where they tie. */
export function indifferences(
  model: LiveModel,
  decision: Decision,
  readings: readonly AlternativeReading[],
): readonly Indifference[] {
  const uncertain = readings.filter(({ probability }) => probability < 1)
  const sure = readings.filter(({ probability }) => probability === 1)
  return uncertain.flatMap((one) => sure.map((other) => indifference(model, decision, one, other)))
}

function indifference(
  model: LiveModel,
  decision: Decision,
  one: AlternativeReading,
  other: AlternativeReading,
): Indifference {
  const at = placeOfNeed(model, decision)
  const worth = (money: AlternativeReading['money']) => valueOf(money, at, decision.discountRate)
  const expected = expectedMoney(one.probability, one.money, one.refused.money)
  return {
    uncertain: one.alternative.scenario,
    sure: other.alternative.scenario,
    safety: tieOf(one.outcome.lowestCash, one.refused.outcome.lowestCash, other.outcome.lowestCash),
    worth: tieOf(
      worth(one.money) - one.effortCost,
      worth(one.refused.money) - one.effortCost,
      worth(other.money) - other.effortCost,
    ),
    amount: amountWorth(model, decision, one, worth(other.money)),
    rates: rateOf(differenceOf(expected, other.money)),
  }
}

/** The probability at which the mean of two figures comes to a third, and the side that does better under it. */
function tieOf(granted: number, refused: number, sure: number): Tie {
  if (granted === sure && refused === sure) return { always: 'neither' }
  if (Math.min(granted, refused) >= sure) return { always: 'uncertain' }
  if (Math.max(granted, refused) <= sure) return { always: 'sure' }
  return { at: (sure - refused) / (granted - refused), under: refused < sure ? 'sure' : 'uncertain' }
}

/** The most that amounts are multiplied by in search of a tie. */
const MOST = 20

/** The amount of an alternative's awards, all scaled alike and granted, at which it is worth so much; a larger amount is worth more. */
function amountWorth(
  model: LiveModel,
  decision: Decision,
  { alternative, lines, probability }: AlternativeReading,
  target: number,
): number | null {
  const { plan, compiled } = model
  if (probability === 1) return null
  const inputs = scenarioInputs(plan, compiled.sheet, alternative.scenario)
  const reference = model.evaluation(decision.reference)
  const trial = openTrialOf(plan, compiled.sheet, inputs)
  const awards = lines.filter(({ id }) => inputs.has(lineInputId(id, 'status')))
  const at = placeOfNeed(model, decision)
  const read = (factor: number) => {
    const changes = new Map(
      awards.flatMap((line) => [
        ...scaledLine(line, inputs, factor),
        [lineInputId(line.id, 'status'), statusNumber('signed')] as const,
      ]),
    )
    return trial.with(changes, (scaled) => valueOf(addedMoney(plan, reference, scaled), at, decision.discountRate))
  }
  if (read(0) > target || read(MOST) < target) return null
  let [low, high] = [0, MOST]
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (read(middle) < target) low = middle
    else high = middle
  }
  return Math.round(amountAt(model, alternative.scenario, awards, high))
}

/** What awards bring in all at a factor of their amounts, in cents. */
function amountAt(
  { plan, compiled }: LiveModel,
  scenario: string,
  awards: AlternativeReading['lines'],
  factor: number,
): number {
  const inputs = scenarioInputs(plan, compiled.sheet, scenario)
  const total = (value: number | readonly number[]) =>
    typeof value === 'number' ? value : value.reduce((sum, figure) => sum + figure, 0)
  return awards.reduce((sum, line) => {
    const main = [...scaledLine(line, inputs, factor)].find(([id]) => !id.endsWith('/notifiedAmount'))
    return sum + (main ? total(main[1]) : 0)
  }, 0)
}
