import { checkInputValue } from './checkFigure.ts'
import { inputOfKind } from './checkLine.ts'
import type { InputDefinition } from './checkLine.ts'
import { checkAddedLines, checkScenarioLines } from './checkScenarioLines.ts'
import { checkId, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import { driverInputId, drivers } from './drivers.ts'
import type { DriverDefinition } from './drivers.ts'
import { funderDelayInputId, MAX_USUAL_DELAY } from './funder.ts'
import type { LineKind } from './lineKind.ts'
import type { Plan } from './plan.ts'
import type { Scenario } from './scenario.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

/** What is wrong with the scenarios of a plan: one base, parents that lead to it, overrides of inputs that exist. */
export function checkScenarios(plan: Plan, kinds: (id: string) => LineKind | undefined): readonly PlanProblem[] {
  const find = inputFinder(plan, kinds)
  return [
    ...checkBase(plan),
    ...checkParents(plan),
    ...checkAddedLines(plan),
    ...plan.scenarios.flatMap((scenario, index) => checkScenario(plan, scenario, pathTo('scenarios', index), find)),
  ]
}

function checkBase({ scenarios }: Plan): readonly PlanProblem[] {
  const bases = scenarios.flatMap((scenario, index) => (scenario.parent === null ? [index] : []))
  if (bases.length === 0) return [{ code: 'noBase', path: 'scenarios' }]
  return bases.slice(1).map((index) => ({
    code: 'severalBases',
    path: pathTo('scenarios', index, 'parent'),
    value: null,
    scenario: scenarios[index]!.name,
  }))
}

function checkParents({ scenarios }: Plan): readonly PlanProblem[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const inKnownLoop = new Set<string>()
  return scenarios.flatMap((scenario, index): readonly PlanProblem[] => {
    const { id, name, parent } = scenario
    const place = { path: pathTo('scenarios', index, 'parent'), scenario: name }
    if (parent !== null && !byId.has(parent)) return [{ ...place, code: 'parentMissing', value: parent }]
    const loop = loopFrom(scenario, byId)
    if (loop.length === 0 || inKnownLoop.has(id)) return []
    for (const member of loop) inKnownLoop.add(member)
    return [{ ...place, code: 'parentLoop', value: parent, loop: [...loop, id] }]
  })
}

/** The ids from a scenario back to itself; none when its parents do not lead back to it. */
function loopFrom(scenario: Scenario, byId: ReadonlyMap<string, Scenario>): readonly string[] {
  const way: string[] = []
  let next: Scenario | undefined = scenario
  while (next && !way.includes(next.id)) {
    way.push(next.id)
    next = next.parent === null ? undefined : byId.get(next.parent)
  }
  return next === scenario ? way : []
}

interface FoundInput {
  readonly definition: InputDefinition
  /** The name of the line that the input belongs to; none for a driver. */
  readonly line?: string
}

function checkScenario(
  plan: Plan,
  scenario: Scenario,
  path: string,
  find: (inputId: string) => FoundInput | undefined,
): readonly PlanProblem[] {
  const overrides = Object.entries(scenario.overrides).flatMap(([inputId, override]): readonly PlanProblem[] => {
    const input = find(inputId)
    const at = () => pathTo(path, 'overrides', inputId)
    if (!input) return [{ code: 'unknownInput', path: at(), value: inputId }]
    const { definition, ...line } = input
    const place = () => ({ path: at(), ...line, parameter: definition.id })
    return checkInputValue(override, definition.shape, place, definition)
  })
  const problems = [
    ...checkId(scenario.id, pathTo(path, 'id')),
    ...checkText(scenario.name, pathTo(path, 'name'), MAX_NAME),
    ...checkText(scenario.story, pathTo(path, 'story'), MAX_TEXT),
    ...overrides,
    ...checkScenarioLines(plan, scenario, path),
  ]
  return problems.map((problem) => ({ ...problem, scenario: scenario.name }))
}

const funderDelay: InputDefinition = { id: 'usualDelay', unit: 'months', shape: 'scalar', min: 0, max: MAX_USUAL_DELAY }

/** Finds the inputs of a plan by their ids. */
function inputFinder(plan: Plan, kinds: (id: string) => LineKind | undefined) {
  const lines = new Map(plan.lines.map((line) => [line.id, line]))
  const ofDrivers = new Map<string, DriverDefinition>(drivers.map((driver) => [driverInputId(driver.id), driver]))
  const ofFunders = new Set(plan.funders.map(({ id }) => funderDelayInputId(id)))
  return (inputId: string): FoundInput | undefined => {
    const driver = ofDrivers.get(inputId)
    if (driver) return { definition: { ...driver, shape: 'scalar' } }
    if (ofFunders.has(inputId)) return { definition: funderDelay }
    const [lineId = '', parameterId = '', ...rest] = inputId.split('/')
    const line = lines.get(lineId)
    const kind = line && kinds(line.kind)
    const definition = kind && rest.length === 0 ? inputOfKind(kind, parameterId) : undefined
    return line && definition ? { definition, line: line.name } : undefined
  }
}
