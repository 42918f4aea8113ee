import type { Evaluation } from '../../calc/evaluate.ts'
import { compilePlan } from '../../model/compilePlan.ts'
import { scenarioInputs } from '../../model/inputValues.ts'
import { openTrialOf } from '../../model/trial.ts'
import type { Inputs } from '../../model/trial.ts'
import { driverInputId } from '../../plan/drivers.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import { statementRowId } from '../../statements/statement.ts'
import { readOutcome } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { bridgeNeeded } from './bridge.ts'
import type { Bridge } from './bridge.ts'
import { bridgeKindsOf, mayAnswer, mayLast } from './bridgeKinds.ts'
import type { BridgeKind } from './bridgeKinds.ts'
import { lateInputs } from './lateMoney.ts'
import { sizeLoan, sizeOverdraft } from './sizeBridge.ts'
import type { BridgeSize } from './sizeBridge.ts'

/** Payments that come so many months later; zero for the plan as it is. */
export interface LatePayments {
  readonly lines: readonly string[]
  readonly months: number
}

/** A line that would be the bridge, sized so that its own cost is bridged too, and what the plan comes to with it. */
export interface BridgeOffer extends Pick<Line, 'kind' | 'choices' | 'values'> {
  /** In cents. */
  readonly amount: number
  /** The months in which it is there, both included; it is given back in the month after. */
  readonly from: number
  readonly until: number
  /** What interest and fees take from the results of the plan, in cents. */
  readonly cost: number
  readonly outcome: Outcome
  /** Cash keeps at its floor in every month; for an overdraft, above its limit. */
  readonly holds: boolean
  /** Cash stays under zero, which the bank allows. */
  readonly overdraws: boolean
}

/** The bridges that hold when payments come late, the cheapest first; none where cash keeps at its floor. */
export function bridgeOffers(plan: Plan, over: string, late: LatePayments): readonly BridgeOffer[] {
  const kinds = bridgeKindsOf(plan)
  // All of them stand in one sheet, each counting nothing until it is tried.
  const probed: Plan = { ...plan, lines: [...plan.lines, ...kinds.map(blankBridge)] }
  const { sheet } = compilePlan(probed)
  const trial = openTrialOf(probed, sheet, scenarioInputs(probed, sheet, over))
  const delayed = lateInputs(trial, late.lines, late.months)
  const { need, ...before } = trial.with(delayed, (figures) => ({
    need: bridgeNeeded(figures),
    cash: cashOf(figures),
    outcome: readOutcome(plan, figures),
    floor: figures.input(driverInputId('cashFloor'))[0]!,
  }))
  if (!need) return []
  return kinds
    .filter((kind) => mayAnswer(plan, trial.inputs, kind, late.lines))
    .flatMap((kind) => {
      const read: Gap['read'] = (values) =>
        trial.with(new Map([...delayed, ...inputsOf(kind, values)]), (figures) => ({
          cash: cashOf(figures),
          outcome: readOutcome(plan, figures),
        }))
      const offer = sized(kind, { ...before, need, start: plan.timeline.start, read })
      return offer && mayLast(plan, kind, need.gaps, offer.from, offer.until - offer.from + 1) ? [offer] : []
    })
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.cost - b.cost)
}

interface Reading {
  readonly cash: Float64Array
  readonly outcome: Outcome
}

/** What is to be bridged, and what the plan comes to with a bridge of some figures. */
interface Gap extends Reading {
  readonly need: Bridge
  readonly floor: number
  readonly start: number
  readonly read: (values: Line['values']) => Reading
}

function sized(kind: BridgeKind, { need, floor, start, cash, outcome: before, read }: Gap): BridgeOffer | null {
  const valuesOf = ({ amount, from, months }: Omit<BridgeSize, 'holds'>) => ({
    [kind.amount]: amount,
    [kind.from]: from,
    [kind.months]: months,
  })
  const tryOut = (size: Omit<BridgeSize, 'holds'>) => read(valuesOf(size)).cash
  const size = kind.overdraws ? sizeOverdraft(cash, start, tryOut) : sizeLoan(need, floor, start, tryOut)
  if (!size) return null
  const values = valuesOf(size)
  const { outcome } = read(values)
  return {
    kind: kind.kind,
    choices: kind.choices,
    values,
    amount: size.amount,
    from: size.from,
    until: size.from + size.months - 1,
    cost: before.totalResult - outcome.totalResult,
    outcome,
    holds: size.holds,
    overdraws: kind.overdraws === true,
  }
}

const bridgeId = ({ kind }: BridgeKind) => `bridge-${kind}`

function blankBridge(bridge: BridgeKind): Line {
  const { kind, choices } = bridge
  return { id: bridgeId(bridge), kind, name: '', choices, values: { active: 0 }, provenance: {} }
}

function inputsOf(bridge: BridgeKind, values: Line['values']): Inputs {
  const active = Object.entries({ ...values, active: 1 })
  return new Map(active.map(([parameter, value]) => [lineInputId(bridgeId(bridge), parameter), value]))
}

/** Figures that stay when the trial is put back. */
function cashOf(figures: Evaluation): Float64Array {
  return figures.row(statementRowId('cash', 'closing')).slice()
}
