import type { Trial } from '../../../model/trial.ts'
import { driverInputId } from '../../../plan/drivers.ts'
import type { BlendSettings } from '../../../plan/blend.ts'
import { readOutcome } from '../../outcome.ts'
import type { Outcome } from '../../outcome.ts'
import { blendInputs } from './candidate.ts'
import { blendProgramme } from './blendProgramme.ts'
import { keeps, limitRows } from './limits.ts'
import type { BlendLimit, LimitRow } from './limits.ts'
import { clashingConstraints } from './programme.ts'
import type { Programme, Solution, Solve } from './programme.ts'
import { funderRows } from './readBlend.ts'
import type { BlendReading } from './readBlend.ts'
import { readAmounts, responses } from './response.ts'

/** The best blend of a plan. Amounts in cents, in the order of the candidates. */
export interface Blend {
  /** Found and checked on the plan; none keeps to every limit; or none could be checked, as the plan bends too much. */
  readonly status: 'best' | 'none' | 'unproved'
  readonly amounts: readonly number[]
  readonly total: number
  /** Interest, fees and premiums over the plan, read in the plan with the blend put in. */
  readonly cost: number
  /** What the plan comes to with the blend. */
  readonly outcome: Outcome
  /** Limits that the plan just keeps to with the blend: what decides of it. */
  readonly tight: readonly BlendLimit[]
  /** For none: a smallest set of limits that clash; for an unproved one: those that are not kept. */
  readonly clash: readonly BlendLimit[]
  /** Candidates whose effect is not in proportion to their amount. */
  readonly bends: readonly string[]
  /** How many times the programme was put right by the plan and solved anew. */
  readonly corrections: number
}

const EURO = 100
const MOST_CORRECTIONS = 12
/** What counts as just kept: what rounding to whole euros leaves, and a little more. */
const TIGHT = 20 * EURO

/**
 * The cheapest blend that keeps to every limit: amounts from a programme made of what each candidate does to the plan, then checked on
 * the plan itself; where that shows a limit broken (taxes, an overdraft, roundings), the limit is asked that much more, and the programme
 * solved anew. Among blends of the same cost, the one with the least money. Null without candidates.
 */
export function bestBlend(trial: Trial, settings: BlendSettings, solve: Solve): Blend | null {
  const { plan, inputs } = trial
  const candidates = settings.candidates.filter(({ line }) => plan.lines.some(({ id }) => id === line))
  if (candidates.length === 0) return null
  const { without, responses: all } = responses(trial, candidates)
  const limits = limitRows(
    {
      floor: trial.evaluation.input(driverInputId('cashFloor'))[0]!,
      cover: settings.minDebtServiceCover,
      share: settings.maxFunderShare,
      start: plan.timeline.start,
      funders: funderRows(trial.evaluation).map(({ key }) => key ?? ''),
    },
    without,
  )
  const bends = candidates.flatMap(({ line }, i) => (all[i]!.bends ? [line] : []))
  const finish = (
    found: Pick<Blend, 'status' | 'clash' | 'corrections'> & { readonly amounts: readonly number[] },
    reading: BlendReading,
  ): Blend => ({
    ...found,
    amounts: settings.candidates.map(
      ({ line }) => found.amounts[candidates.findIndex((one) => one.line === line)] ?? 0,
    ),
    total: found.amounts.reduce((sum, amount) => sum + amount, 0),
    cost: reading.cost,
    outcome: trial.with(blendInputs(plan, inputs, candidates, found.amounts), (figures) => readOutcome(plan, figures)),
    tight: limits.filter((row) => Math.abs(keeps(row, reading)) <= TIGHT).map(({ limit }) => limit),
    bends,
  })
  let beyond: readonly number[] = limits.map(() => 0)
  let last: Blend | null = null
  for (let corrections = 0; corrections <= MOST_CORRECTIONS; corrections++) {
    const { programme, rowOf } = blendProgramme(candidates, all, without, limits, beyond)
    const solution = leastMoney(programme, candidates.length, solve)
    if (!solution) {
      // Corrections make the limits harder than they are: only what clashes without them is proved to.
      if (corrections > 0) return last
      const clash = clashOf(programme, rowOf, limits, solve)
      const none = candidates.map(() => 0)
      return finish({ status: 'none', clash, corrections, amounts: none }, without)
    }
    const amounts = candidates.map(({ most }, i) => Math.min(most, wholeEuros(solution.values[i]!)))
    const reading = readAmounts(trial, candidates, amounts)
    const kept = limits.map((row) => keeps(row, reading))
    if (kept.every((margin) => margin >= -1e-6))
      return finish({ status: 'best', clash: [], corrections, amounts }, reading)
    const broken = limits.filter((_, i) => kept[i]! < -1e-6).map(({ limit }) => limit)
    last = finish({ status: 'unproved', clash: broken, corrections, amounts }, reading)
    beyond = beyond.map((before, i) => (kept[i]! < -1e-6 ? before - kept[i]! + 1 : before))
  }
  return last
}

/** The cheapest solution, and among those as cheap the one with the least money. */
function leastMoney(programme: Programme, amounts: number, solve: Solve): Solution {
  const cheapest = solve(programme)
  if (!cheapest) return null
  const { unknowns, constraints } = programme
  const terms = unknowns.flatMap(({ cost }, of) => (Math.abs(cost) > 1e-9 ? [{ of, by: -cost }] : []))
  const asCheap = { terms, atLeast: -cheapest.cost - 0.005 }
  const least = solve({
    unknowns: unknowns.map((unknown, i) => ({ ...unknown, cost: i < amounts ? 1 : 0 })),
    constraints: terms.length > 0 ? [...constraints, asCheap] : constraints,
  })
  return least ? { ...least, cost: cheapest.cost } : cheapest
}

function wholeEuros(euros: number): number {
  return Math.ceil(euros - 1e-5) * EURO
}

/** The limits among a smallest set of constraints that clash; what holds the unknowns together is never one of them. */
function clashOf(
  { unknowns, constraints }: Programme,
  rowOf: readonly (number | null)[],
  limits: readonly LimitRow[],
  solve: Solve,
): readonly BlendLimit[] {
  const bound = constraints.filter((_, i) => rowOf[i] === null)
  const asked = constraints.flatMap((constraint, i) => {
    const row = rowOf[i]
    return row === null || row === undefined ? [] : [{ constraint, limit: limits[row]!.limit }]
  })
  const clash = clashingConstraints({ unknowns, constraints: asked.map(({ constraint }) => constraint) }, (kept) =>
    solve({ unknowns: kept.unknowns, constraints: [...bound, ...kept.constraints] }),
  )
  return clash.map((i) => asked[i]!.limit)
}
