import type { InputValue } from '../../domain/calc/inputValues.ts'
import { lineInputId } from '../../domain/plan/lineKind.ts'
import { standsIn, timingInChain, untilInput } from '../../domain/plan/lineTiming.ts'
import type { Line, Plan } from '../../domain/plan/plan.ts'
import { scenarioChain } from '../../domain/plan/resolveInputs.ts'
import type { LineTiming, Override, Scenario } from '../../domain/plan/scenario.ts'
import { toMonth } from '../../domain/time/month.ts'
import { nameOfScenario, without } from '../changeAt.ts'
import type { Edit } from '../edit.ts'
import { findInput } from '../inputPlace.ts'
import { valueIn, withAllOnIt } from '../lineCopies.ts'
import { withBase } from './inputs.ts'

/**
 * Makes a scenario the base: its values, its lines and their times become those of the plan. The tree turns around it: the
 * former base stays as a scenario over the new one that puts every old value back, so that whatever stood on it keeps all
 * its figures; what stood on the promoted scenario still does.
 */
export function promoteScenario(scenarioId: string, formerBaseName: string): Edit {
  return {
    label: (plan) => ({ code: 'promoteScenario', name: nameOfScenario(plan, scenarioId) }),
    apply(plan) {
      const chain = scenarioChain(plan, scenarioId)
      const [base] = chain
      const own = chain.at(-1)
      if (!base || !own || own === base) return plan
      const turn: Turn = { plan, chain, base, own, onOwn: withAllOnIt(plan, scenarioId) }
      const { baked, restored } = withValues(turn)
      const lines = baked.lines.map((line) => lineOfNewBase(turn, line))
      const others = plan.scenarios.filter((scenario) => scenario !== own && scenario !== base)
      const former = formerBase(turn, restored, formerBaseName)
      return {
        ...baked,
        lines,
        scenarios: [newBase(turn), former, ...others.map((other) => otherScenario(turn, other))],
      }
    },
  }
}

/** What turns around: the plan before, the scenarios from the old base to the new one, and those that stand on the latter. */
interface Turn {
  readonly plan: Plan
  readonly chain: readonly Scenario[]
  readonly base: Scenario
  readonly own: Scenario
  readonly onOwn: ReadonlySet<string>
}

const active = (line: Line) => lineInputId(line.id, 'active')

/** Lines that a scenario of the chain added and that stand at its end: they become lines of the plan. */
function joins({ chain }: Turn, line: Line): boolean {
  return line.scenario !== undefined && standsIn(chain, line)
}

/** Lines of the plan that the chain takes away: the new base does not count them. */
function leaves({ chain }: Turn, line: Line): boolean {
  return line.scenario === undefined && !standsIn(chain, line)
}

/** The plan with the values of the end of the chain, and the overrides by which the former base has its own again. */
function withValues({ plan, chain, base }: Turn) {
  const restored: Record<string, Override> = {}
  let baked = plan
  for (const inputId of new Set(chain.flatMap(({ overrides }) => Object.keys(overrides)))) {
    const place = findInput(plan, inputId)
    if (!place) continue
    const value = valueIn(plan, chain, inputId, place)
    baked = withBase(baked, place, value)
    restored[inputId] = overWhole(valueIn(plan, [base], inputId, place), value, place.length)
  }
  return { baked, restored }
}

/** An override that leaves nothing of the value under it, whose series may be longer, or one figure for the whole plan. */
function overWhole(value: InputValue, under: InputValue, whole: number): Override {
  if (typeof value === 'number') return value
  const length = typeof under === 'number' ? whole : under.length
  return Array.from({ length: Math.max(value.length, length) }, (_, i) => value[i] ?? 0)
}

function lineOfNewBase(turn: Turn, line: Line): Line {
  if (leaves(turn, line)) return { ...line, values: { ...line.values, active: 0 } }
  if (!joins(turn, line)) return line
  const { scenario: _joined, replaces: _itself, ...rest } = line
  return rest
}

function newBase({ plan, chain, own, onOwn }: Turn): Scenario {
  const addedOnIt = new Set(
    plan.lines.filter(({ scenario }) => scenario !== undefined && onOwn.has(scenario)).map(({ id }) => id),
  )
  const removed = chain.flatMap((scenario) => scenario.removed).filter((id) => addedOnIt.has(id))
  return {
    ...own,
    parent: null,
    kind: 'choice',
    overrides: {},
    removed: [...new Set(removed)],
    timing: Object.fromEntries(timedIn(chain).map((id) => [id, timingInChain(chain, id)])),
  }
}

/** The former base over the new one: every value, line and time that it had. */
function formerBase(turn: Turn, restored: Readonly<Record<string, Override>>, name: string): Scenario {
  const { plan, chain, base, own } = turn
  const overrides = { ...base.overrides, ...restored }
  for (const line of plan.lines) {
    if (joins(turn, line)) overrides[active(line)] = 0
    else if (leaves(turn, line)) overrides[active(line)] = activeIn(turn, [base], line)
  }
  const timing = timedIn(chain).map((id): readonly [string, LineTiming] => [id, { ...unmoved, ...base.timing[id] }])
  return { ...base, name, parent: own.id, overrides, timing: Object.fromEntries(timing) }
}

/** Neither later nor earlier, and without an end. */
const unmoved: LineTiming = { later: 0, until: toMonth(0, untilInput.max + 1) }

/** Another scenario, which says again what the former base no longer lets through, and loses what had no effect. */
function otherScenario(turn: Turn, scenario: Scenario): Scenario {
  let { overrides } = scenario
  for (const line of turn.plan.lines) {
    const id = active(line)
    if (joins(turn, line) && line.scenario !== undefined) {
      if (line.scenario === scenario.id) {
        const chain = scenarioChain(turn.plan, scenario.id)
        overrides = { ...overrides, [id]: activeIn(turn, chain, line) }
      } else if (!withAllOnIt(turn.plan, line.scenario).has(scenario.id)) overrides = without(overrides, id)
    } else if (leaves(turn, line) && turn.onOwn.has(scenario.id)) overrides = without(overrides, id)
  }
  return overrides === scenario.overrides ? scenario : { ...scenario, overrides }
}

function activeIn({ plan }: Turn, chain: readonly Scenario[], line: Line): Override {
  const place = findInput(plan, active(line))
  return place ? valueIn(plan, chain, active(line), place) : 1
}

function timedIn(chain: readonly Scenario[]): readonly string[] {
  return [...new Set(chain.flatMap(({ timing }) => Object.keys(timing)))]
}
