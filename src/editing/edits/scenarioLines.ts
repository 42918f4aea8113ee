import { lineKind } from '../../domain/model/lineKinds.ts'
import { mayMove, runsOverYears, standsIn } from '../../domain/plan/lineTiming.ts'
import type { Line, Plan } from '../../domain/plan/plan.ts'
import { scenarioChain } from '../../domain/plan/resolveInputs.ts'
import type { LineTiming, Scenario } from '../../domain/plan/scenario.ts'
import type { Month } from '../../domain/time/month.ts'
import { changeScenario, nameOfLine, without } from '../changeAt.ts'
import type { Edit, EditCode } from '../edit.ts'
import { forgetLines } from '../forget.ts'
import { nameCopies, saidOfBoth, valuesIn, withAllOnIt, withCopies, withTimesOf } from '../lineCopies.ts'
import type { Copies } from '../lineCopies.ts'
import { addLine, duplicateLine } from './lines.ts'

/** Adds a line where a scenario is shown: for all in the base, in another scenario for it and what stands on it. */
export function addLineIn(scenarioId: string, line: Line, beforeLineId?: string): Edit {
  return {
    label: () => ({ code: 'addLine', name: line.name }),
    apply: (plan) =>
      addLine(isBase(plan, scenarioId) ? line : { ...line, scenario: scenarioId }, beforeLineId).apply(plan),
  }
}

/**
 * Takes a line out of a scenario: the base, and the scenario that added it, delete it; another one only leaves it out.
 * A line that stood for another gives it its place back.
 */
export function takeLineAway(scenarioId: string, lineId: string): Edit {
  return lineEdit('takeLineAway', lineId, (plan) => {
    const line = plan.lines.find(({ id }) => id === lineId)
    if (!line) return plan
    if (isBase(plan, scenarioId)) return forgetLines(plan, new Set([lineId]))
    if (line.scenario !== scenarioId) {
      return changeScenario(plan, scenarioId, (scenario) =>
        scenario.removed.includes(lineId) ? scenario : { ...scenario, removed: [...scenario.removed, lineId] },
      )
    }
    return line.replaces === undefined
      ? forgetLines(plan, new Set([lineId]))
      : withLineBack(plan, scenarioId, line.replaces)
  })
}

/** Puts back a line that a scenario left out; the copy that stood for it there goes. */
export function putLineBack(scenarioId: string, lineId: string): Edit {
  return lineEdit('putLineBack', lineId, (plan) => withLineBack(plan, scenarioId, lineId))
}

function withLineBack(plan: Plan, scenarioId: string, lineId: string): Plan {
  const standIns = standInsOf(plan, scenarioId, lineId)
  const back = new Set([lineId, ...standIns.map(({ replaces }) => replaces)])
  return changeScenario(forgetLines(plan, new Set(standIns.map(({ id }) => id))), scenarioId, (scenario) =>
    scenario.removed.some((id) => back.has(id))
      ? { ...scenario, removed: scenario.removed.filter((id) => !back.has(id)) }
      : scenario,
  )
}

/** What stands for a line in a scenario, and what stands there for other lines and leans on it. */
function standInsOf(plan: Plan, scenarioId: string, lineId: string): readonly Line[] {
  const candidates = plan.lines.filter(({ scenario, replaces }) => scenario === scenarioId && replaces !== undefined)
  const found = new Set(candidates.filter(({ replaces }) => replaces === lineId))
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const line of candidates) {
      const tied = Object.values(line.links ?? {})
      if ([...found].some(({ id }) => tied.includes(id))) found.add(line)
    }
  }
  return [...found]
}

/** What an edit says of a line's time in a scenario; null gives back what the parent says. */
export interface TimingChanges {
  readonly later?: number | null
  readonly until?: Month | null
}

/** Moves a line in time or ends it in a scenario; the same plan where its kind cannot be moved or cut. */
export function setTiming(scenarioId: string, lineId: string, changes: TimingChanges): Edit {
  return lineEdit('setTiming', lineId, (plan) => {
    const line = plan.lines.find(({ id }) => id === lineId)
    const kind = line && lineKind(line.kind)
    if (!kind || !mayMove(line, kind)) return plan
    if (changes.until !== undefined && changes.until !== null && !runsOverYears(kind)) return plan
    return changeScenario(plan, scenarioId, (scenario) => withTiming(scenario, lineId, changes))
  })
}

function withTiming(scenario: Scenario, lineId: string, changes: TimingChanges): Scenario {
  const before = scenario.timing[lineId]
  const parts = Object.entries({ ...before, ...changes }).filter(([, part]) => part !== null && part !== undefined)
  const timing: LineTiming = Object.fromEntries(parts)
  if (JSON.stringify(timing) === JSON.stringify(before ?? {})) return scenario
  const kept = without(scenario.timing, lineId)
  return { ...scenario, timing: parts.length === 0 ? kept : { ...kept, [lineId]: timing } }
}

/**
 * Changes what a line is made of (a choice, a tie, a funder) where a scenario is shown. The base, and the scenario that
 * added the line, change it itself; another one leaves it out and holds a copy that stands for it, with a copy of what is
 * tied to it, so that no other scenario moves.
 */
export function changeLineIn(
  scenarioId: string,
  lineId: string,
  newId: string,
  change: (lineId: string) => Edit,
): Edit {
  const label = (plan: Plan) => change(lineId).label(plan)
  return {
    label,
    apply(plan) {
      const line = plan.lines.find(({ id }) => id === lineId)
      if (!line || isOwn(plan, scenarioId, line)) return change(lineId).apply(plan)
      if (change(lineId).apply(plan) === plan) return plan
      const chain = scenarioChain(plan, scenarioId)
      if (!standsIn(chain, line)) return plan
      const tied = tiedTo(plan, chain, lineId)
      const copies = new Map([[lineId, newId], ...nameCopies(plan, tied, newId)])
      return change(newId).apply(standingIn(plan, scenarioId, copies))
    },
  }
}

/** Adds a copy of a line: in the base for all, in another scenario for it alone, as the line stands there. */
export function duplicateLineIn(scenarioId: string, lineId: string, newId: string, newName: string): Edit {
  return lineEdit('duplicateLine', lineId, (plan) => {
    if (isBase(plan, scenarioId)) return duplicateLine(lineId, newId, newName).apply(plan)
    const chain = scenarioChain(plan, scenarioId)
    const copies = new Map([[lineId, newId]])
    const copied = withCopies(plan, copies, (line, id) => {
      const { replaces: _standsForItself, ...rest } = line
      return { ...rest, id, name: newName, scenario: scenarioId, values: valuesIn(plan, chain, line) }
    })
    return withTimesOf(copied, scenarioId, chain, copies)
  })
}

/** Whether a scenario changes a line itself: it is the base's, or it added it. */
export function isOwn(plan: Plan, scenarioId: string, line: Line): boolean {
  return isBase(plan, scenarioId) || line.scenario === scenarioId
}

/** The lines that stand in a chain and lean on a line, one through another. */
function tiedTo(plan: Plan, chain: readonly Scenario[], lineId: string): readonly string[] {
  const found = new Set([lineId])
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const line of plan.lines) {
      const leans = Object.values(line.links ?? {}).some((id) => found.has(id))
      if (leans && standsIn(chain, line)) found.add(line.id)
    }
  }
  found.delete(lineId)
  return [...found]
}

/** Leaves lines out of a scenario and puts copies in their place, of which it and those on it say what they said of them. */
function standingIn(plan: Plan, scenarioId: string, copies: Copies): Plan {
  const chain = scenarioChain(plan, scenarioId)
  const copied = withCopies(plan, copies, (line, id) => ({
    ...line,
    id,
    scenario: scenarioId,
    replaces: line.id,
    values: valuesIn(plan, chain, line),
  }))
  const above = withAllOnIt(plan, scenarioId)
  const scenarios = copied.scenarios.map((scenario) =>
    above.has(scenario.id) && scenario.id !== scenarioId ? saidOfBoth(scenario, copies) : scenario,
  )
  const timed = withTimesOf({ ...copied, scenarios }, scenarioId, chain, copies)
  return changeScenario(timed, scenarioId, (scenario) => ({
    ...scenario,
    removed: [...new Set([...scenario.removed, ...copies.keys()])],
  }))
}

function isBase(plan: Plan, scenarioId: string): boolean {
  return plan.scenarios.find(({ id }) => id === scenarioId)?.parent === null
}

function lineEdit(code: EditCode, lineId: string, apply: (plan: Plan) => Plan): Edit {
  return { label: (plan) => ({ code, name: nameOfLine(plan, lineId) }), apply }
}
