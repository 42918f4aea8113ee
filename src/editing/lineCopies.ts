import type { Line, Plan } from '../domain/plan/plan.ts'
import type { EventEffect } from '../domain/plan/planEvent.ts'
import { scenarioChain, valueInScenario } from '../domain/plan/resolveInputs.ts'
import type { Scenario } from '../domain/plan/scenario.ts'
import { lineInputId } from '../domain/plan/lineKind.ts'
import { timingInChain } from '../domain/plan/lineTiming.ts'
import { changeScenario } from './changeAt.ts'
import { baseValue, findInput } from './inputPlace.ts'
import type { InputPlace } from './inputPlace.ts'
import type { InputValue } from '../domain/calc/inputValues.ts'

/** The ids of lines and those of their copies. */
export type Copies = ReadonlyMap<string, string>

/** Names copies of lines after a stem that no other id begins with; the ids are not in use. */
export function nameCopies(plan: Plan, lineIds: readonly string[], stem: string): Copies {
  const used = new Set(plan.lines.map(({ id }) => id))
  let number = 0
  const next = (): string => {
    number++
    const id = `${stem.slice(0, 34)}-${number}`
    return used.has(id) ? next() : id
  }
  return new Map(lineIds.map((id) => [id, next()]))
}

/** Puts the copy of each line right after it; ties between copied lines are ties between the copies. */
export function withCopies(plan: Plan, copies: Copies, copy: (line: Line, id: string) => Line): Plan {
  const lines = plan.lines.flatMap((line) => {
    const id = copies.get(line.id)
    return id === undefined ? [line] : [line, tiedToCopies(copy(line, id), copies)]
  })
  return rememberCopies({ ...plan, lines }, copies)
}

/** A line whose ties lead to the copies of what they led to. */
export function tiedToCopies(line: Line, copies: Copies): Line {
  if (!Object.values(line.links ?? {}).some((id) => copies.has(id))) return line
  return { ...line, links: mapRecord(line.links ?? {}, (linkId, id) => [linkId, copies.get(id) ?? id]) }
}

/** A scenario that says of the copies what it said of the lines. */
export function saidOfCopies(scenario: Scenario, copies: Copies): Scenario {
  return {
    ...scenario,
    overrides: mapRecord(scenario.overrides, (inputId, override) => [ofCopy(inputId, copies), override]),
    timing: mapRecord(scenario.timing, (id, timing) => [copies.get(id) ?? id, timing]),
    removed: scenario.removed.map((id) => copies.get(id) ?? id),
  }
}

/** A scenario that says of the copies also what it says of the lines; the same scenario when it says nothing of them. */
export function saidOfBoth(scenario: Scenario, copies: Copies): Scenario {
  const said = [
    ...Object.keys(scenario.overrides).map((inputId) => inputId.split('/')[0]!),
    ...Object.keys(scenario.timing),
    ...scenario.removed,
  ]
  if (!said.some((id) => copies.has(id))) return scenario
  const of = saidOfCopies(scenario, copies)
  return {
    ...scenario,
    overrides: { ...scenario.overrides, ...of.overrides },
    timing: { ...scenario.timing, ...of.timing },
    removed: [...new Set([...scenario.removed, ...of.removed])],
  }
}

/** Events strike the copies as they strike the lines, and chance draws them alike. */
function rememberCopies(plan: Plan, copies: Copies): Plan {
  const { chance } = plan
  const drawn = [...copies].flatMap(([line, id]) => {
    const settings = chance.lines[line]
    return settings ? [[id, settings] as const] : []
  })
  return {
    ...plan,
    events: plan.events.map((event) => {
      const effects = event.effects.flatMap((effect) => [effect, ...onCopy(effect, copies)])
      return effects.length === event.effects.length ? event : { ...event, effects }
    }),
    chance: drawn.length === 0 ? chance : { ...chance, lines: { ...chance.lines, ...Object.fromEntries(drawn) } },
  }
}

function onCopy(effect: EventEffect, copies: Copies): readonly EventEffect[] {
  if (effect.what === 'driver' || !('line' in effect.target)) return []
  const id = copies.get(effect.target.line)
  return id === undefined ? [] : [{ ...effect, target: { line: id } }]
}

function ofCopy(inputId: string, copies: Copies): string {
  const slash = inputId.indexOf('/')
  const copy = copies.get(inputId.slice(0, slash))
  return copy === undefined ? inputId : lineInputId(copy, inputId.slice(slash + 1))
}

/** Gives copies, in a scenario, the times that a chain gives their models; what the chain takes away is taken away. */
export function withTimesOf(plan: Plan, scenarioId: string, chain: readonly Scenario[], copies: Copies): Plan {
  const timings = [...copies].map(([line, id]) => [id, timingInChain(chain, line)] as const)
  const moved = timings.filter(([, timing]) => Object.keys(timing).length > 0)
  const away = [...copies].filter(([line]) => chain.some(({ removed }) => removed.includes(line))).map(([, id]) => id)
  if (moved.length + away.length === 0) return plan
  return changeScenario(plan, scenarioId, (scenario) => ({
    ...scenario,
    timing: { ...scenario.timing, ...Object.fromEntries(moved) },
    removed: [...new Set([...scenario.removed, ...away])],
  }))
}

/** The values of a line with what a chain of scenarios puts over them, as if they were typed in the line itself. */
export function valuesIn(plan: Plan, chain: readonly Scenario[], line: Line): Line['values'] {
  const own = lineInputId(line.id, '')
  const changed = new Set(chain.flatMap(({ overrides }) => Object.keys(overrides)))
  const values: Record<string, InputValue> = { ...line.values }
  for (const inputId of changed) {
    const place = inputId.startsWith(own) ? findInput(plan, inputId) : undefined
    if (place && 'parameter' in place) values[place.parameter] = valueIn(plan, chain, inputId, place)
  }
  return values
}

/** The value of an input at the end of a chain of scenarios; what a series holds beyond the plan's end is kept. */
export function valueIn(plan: Plan, chain: readonly Scenario[], inputId: string, place: InputPlace): InputValue {
  const typed = baseValue(plan, place)
  const series = [typed, ...chain.map(({ overrides }) => overrides[inputId])]
  const lengths = series.map((one) => (typeof one === 'object' ? one.length : 0))
  return valueInScenario(chain, inputId, typed, Math.max(place.length, ...lengths))
}

/** The ids of a scenario and of all that stand on it. */
export function withAllOnIt(plan: Plan, scenarioId: string): ReadonlySet<string> {
  const on = plan.scenarios.filter(({ id }) => scenarioChain(plan, id).some((one) => one.id === scenarioId))
  return new Set(on.map(({ id }) => id))
}

function mapRecord<Value>(
  record: Readonly<Record<string, Value>>,
  change: (key: string, value: Value) => readonly [string, Value],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => change(key, value)))
}
