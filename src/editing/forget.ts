import type { Line, Plan } from '../domain/plan/plan.ts'
import type { LineTarget, PlanEvent } from '../domain/plan/planEvent.ts'
import type { Override, Scenario } from '../domain/plan/scenario.ts'

/** A plan without some of its lines, and without all that was said of them: figures, times, events, chance, the best blend. */
export function forgetLines(plan: Plan, lineIds: ReadonlySet<string>): Plan {
  const lines = plan.lines.filter(({ id }) => !lineIds.has(id))
  if (lines.length === plan.lines.length) return plan
  const { chance, blend } = plan
  return {
    ...plan,
    lines: lines.map((line) => withoutTiesTo(line, lineIds)),
    scenarios: plan.scenarios.map((scenario) => withoutLines(scenario, lineIds)),
    events: plan.events.map((event) => withoutTargets(event, (target) => 'line' in target && lineIds.has(target.line))),
    covenants: plan.covenants.map((one) =>
      one.lender !== null && lineIds.has(one.lender) ? { ...one, lender: null } : one,
    ),
    chance: { ...chance, lines: withoutKeys(chance.lines, (id) => lineIds.has(id)) },
    blend: { ...blend, candidates: blend.candidates.filter(({ line }) => !lineIds.has(line)) },
  }
}

/** A plan in which no event strikes a funder. */
export function forgetFunder(plan: Plan, funderId: string): Plan {
  const events = plan.events.map((event) =>
    withoutTargets(event, (target) => 'funder' in target && target.funder === funderId),
  )
  return { ...plan, events }
}

/** A plan whose decisions do without a scenario: it is no alternative any more, and its parent stands for it as the reference. */
export function forgetScenario(plan: Plan, scenarioId: string, parent: string): Plan {
  return {
    ...plan,
    decisions: plan.decisions.map((decision) => ({
      ...decision,
      reference: decision.reference === scenarioId ? parent : decision.reference,
      alternatives: decision.alternatives.filter(({ scenario }) => scenario !== scenarioId),
    })),
  }
}

function withoutTiesTo(line: Line, lineIds: ReadonlySet<string>): Line {
  const links = withoutKeys(line.links ?? {}, (_link, other) => lineIds.has(other))
  const tied = links === line.links || line.links === undefined ? line : { ...line, links }
  if (tied.replaces === undefined || !lineIds.has(tied.replaces)) return tied
  const { replaces: _gone, ...rest } = tied
  return rest
}

function withoutLines(scenario: Scenario, lineIds: ReadonlySet<string>): Scenario {
  const overrides = withoutKeys<Override>(scenario.overrides, (inputId) => lineIds.has(inputId.split('/')[0]!))
  const timing = withoutKeys(scenario.timing, (id) => lineIds.has(id))
  const removed = scenario.removed.filter((id) => !lineIds.has(id))
  const isSame =
    overrides === scenario.overrides && timing === scenario.timing && removed.length === scenario.removed.length
  return isSame ? scenario : { ...scenario, overrides, timing, removed }
}

function withoutTargets(event: PlanEvent, isGone: (target: LineTarget) => boolean): PlanEvent {
  const effects = event.effects.filter((effect) => effect.what === 'driver' || !isGone(effect.target))
  return effects.length === event.effects.length ? event : { ...event, effects }
}

/** The same record when it has none of the keys. */
function withoutKeys<Value>(
  record: Readonly<Record<string, Value>>,
  isGone: (key: string, value: Value) => boolean,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(record)
  const kept = entries.filter(([key, value]) => !isGone(key, value))
  return kept.length === entries.length ? record : Object.fromEntries(kept)
}
