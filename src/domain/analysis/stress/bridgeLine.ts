import { createLiveModel } from '../../model/liveModel.ts'
import { lineKind } from '../../model/lineKinds.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import type { Scenario } from '../../plan/scenario.ts'
import { bridgeNeeded } from './bridge.ts'
import type { Bridge } from './bridge.ts'

/** The kinds of line that lend for some months (an overdraft only lets the account go under zero), and how each is told its sum, its month and its duration. */
const bridges = {
  daillyAdvance: {
    amount: 'advancedAmount',
    month: 'drawMonth',
    months: 'duration',
    choices: { advancedOn: 'amount' },
  },
  bankLoan: { amount: 'principal', month: 'drawMonth', months: 'duration', choices: { repayment: 'bullet' } },
  solidarityLoan: { amount: 'principal', month: 'drawMonth', months: 'duration', choices: { repayment: 'bullet' } },
  partnersCurrentAccount: { amount: 'principal', month: 'drawMonth', months: 'duration', choices: {} },
} as const

export type BridgeKind = keyof typeof bridges

/** The kinds of line that could be the bridge of a structure. */
export function bridgeKinds(plan: Plan): readonly BridgeKind[] {
  // The keys of the table are its type.
  const kinds = Object.keys(bridges) as BridgeKind[]
  return kinds.filter((kind) => lineKind(kind)?.forms.includes(plan.structure.form))
}

/** The line of a bridge: drawn in the first month that misses money, paid back in the month after the last one. */
export function bridgeLine(kind: BridgeKind, { amount, from, until }: Bridge, id: string, name: string): Line {
  const { choices, ...places } = bridges[kind]
  const values = { [places.amount]: amount, [places.month]: from, [places.months]: until - from + 1 }
  return { id, kind, name, choices, values, provenance: {} }
}

/** A bridge that was tried in its scenario. */
export interface TriedBridge {
  readonly line: Line
  readonly amount: number
  /** Whether cash keeps to its floor with it, its interest and fees paid. */
  readonly holds: boolean
}

/** How often a bridge is made larger by what is still missing: interest on interest soon comes to nothing. */
const ROUNDS = 6

/** Sizes a bridge in a new scenario of a plan, which is evaluated from nothing: what the bridge costs is borrowed with it. */
export function sizeBridge(
  plan: Plan,
  scenario: Scenario,
  kind: BridgeKind,
  bridge: Bridge,
  id: string,
  name: string,
): TriedBridge {
  let sized = bridge
  for (let round = 0; ; round++) {
    const line = { ...bridgeLine(kind, sized, id, name), scenario: scenario.id }
    const tried = { ...plan, scenarios: [...plan.scenarios, scenario], lines: [...plan.lines, line] }
    const missing = bridgeNeeded(createLiveModel(tried).evaluation(scenario.id))
    if (missing === null || round === ROUNDS) return { line, amount: sized.amount, holds: missing === null }
    const until = Math.max(sized.until, missing.until)
    sized = { ...sized, amount: sized.amount + missing.amount, from: Math.min(sized.from, missing.from), until }
  }
}
