import type { Line, Plan } from '../../../domain/plan/plan.ts'
import type { LineTarget, PlanEvent } from '../../../domain/plan/planEvent.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'

/** The plan under ids that say nothing (l1, f1, s1...), wherever one thing names another. */
export function withNewIds(plan: Plan): Plan {
  const lineId = renaming('l', plan.lines)
  const funderId = renaming('f', plan.funders)
  const actionId = renaming('a', plan.actions)
  const scenarioId = renaming('s', plan.scenarios)
  const inputId = (id: string) => {
    const [owner = '', first = '', second] = id.split('/')
    if (owner === 'drivers' || owner === 'legal') return id
    if (owner === 'funders') return `funders/${funderId(first)}`
    if (owner === 'actions') return `actions/${actionId(first)}`
    return `${lineId(owner)}/${second === undefined ? first : `${first}/${actionId(second)}`}`
  }
  const target = (struck: LineTarget): LineTarget => {
    if ('line' in struck) return { line: lineId(struck.line) }
    return 'funder' in struck ? { funder: funderId(struck.funder) } : struck
  }
  const { aid, chance, blend } = plan
  return {
    ...plan,
    id: 'plan',
    funders: plan.funders.map((one) => ({ ...one, id: funderId(one.id) })),
    actions: plan.actions.map((one) => ({ ...one, id: actionId(one.id) })),
    lines: plan.lines.map((line) => lineUnder(line, lineId, funderId, actionId, scenarioId)),
    scenarios: plan.scenarios.map((scenario) => scenarioUnder(scenario, scenarioId, lineId, inputId)),
    events: plan.events.map((event, i) => ({ ...eventUnder(event, target), id: `e${i + 1}` })),
    covenants: plan.covenants.map((one, i) => ({
      ...one,
      id: `c${i + 1}`,
      lender: one.lender === null ? null : lineId(one.lender),
    })),
    decisions: plan.decisions.map((one, i) => ({
      ...one,
      id: `d${i + 1}`,
      reference: scenarioId(one.reference),
      alternatives: one.alternatives.map((each) => ({ ...each, scenario: scenarioId(each.scenario) })),
    })),
    chance: { ...chance, lines: withKeys(chance.lines, lineId) },
    blend: { ...blend, candidates: blend.candidates.map((one) => ({ ...one, line: lineId(one.line) })) },
    aid: {
      ...aid,
      past: aid.past.map((one, i) => ({ ...one, id: `p${i + 1}` })),
      ...(aid.notDeMinimis && { notDeMinimis: aid.notDeMinimis.map(lineId) }),
    },
  }
}

type Renaming = (id: string) => string

function renaming(letter: string, items: readonly { readonly id: string }[]): Renaming {
  const ids = new Map(items.map(({ id }, i) => [id, `${letter}${i + 1}`]))
  return (id) => ids.get(id) ?? `${letter}0`
}

function lineUnder(line: Line, lineId: Renaming, funder: Renaming, action: Renaming, scenario: Renaming): Line {
  return {
    ...line,
    id: lineId(line.id),
    ...(line.funder !== undefined && { funder: funder(line.funder) }),
    ...(line.links && { links: withValues(line.links, lineId) }),
    ...(line.actions && { actions: withKeys(line.actions, action) }),
    ...(line.scenario !== undefined && { scenario: scenario(line.scenario) }),
    ...(line.replaces !== undefined && { replaces: lineId(line.replaces) }),
  }
}

function scenarioUnder(one: Scenario, scenarioId: Renaming, lineId: Renaming, inputId: Renaming): Scenario {
  return {
    ...one,
    id: scenarioId(one.id),
    parent: one.parent === null ? null : scenarioId(one.parent),
    overrides: withKeys(one.overrides, inputId),
    removed: one.removed.map(lineId),
    timing: withKeys(one.timing, lineId),
  }
}

function eventUnder(event: PlanEvent, target: (struck: LineTarget) => LineTarget): PlanEvent {
  const effects = event.effects.map((effect) =>
    effect.what === 'driver' ? effect : { ...effect, target: target(effect.target) },
  )
  return { ...event, effects }
}

function withKeys<Value>(record: Readonly<Record<string, Value>>, rename: Renaming): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]))
}

function withValues(record: Readonly<Record<string, string>>, rename: Renaming): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, rename(value)]))
}
