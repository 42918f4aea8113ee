import type { Action } from '../domain/plan/action.ts'
import type { Funder } from '../domain/plan/funder.ts'
import type { Line, Plan } from '../domain/plan/plan.ts'
import type { Scenario } from '../domain/plan/scenario.ts'

/** The plan with one line changed; the same plan when there is no such line or nothing changed. */
export function changeLine(plan: Plan, lineId: string, change: (line: Line) => Line): Plan {
  const lines = changeOne(plan.lines, lineId, change)
  return lines === plan.lines ? plan : { ...plan, lines }
}

/** The plan with one scenario changed; the same plan when there is no such scenario or nothing changed. */
export function changeScenario(plan: Plan, scenarioId: string, change: (scenario: Scenario) => Scenario): Plan {
  const scenarios = changeOne(plan.scenarios, scenarioId, change)
  return scenarios === plan.scenarios ? plan : { ...plan, scenarios }
}

/** The plan with one funder changed; the same plan when there is no such funder or nothing changed. */
export function changeFunderOf(plan: Plan, funderId: string, change: (funder: Funder) => Funder): Plan {
  const funders = changeOne(plan.funders, funderId, change)
  return funders === plan.funders ? plan : { ...plan, funders }
}

/** The plan with one action changed; the same plan when there is no such action or nothing changed. */
export function changeActionOf(plan: Plan, actionId: string, change: (action: Action) => Action): Plan {
  const actions = changeOne(plan.actions, actionId, change)
  return actions === plan.actions ? plan : { ...plan, actions }
}

function changeOne<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): readonly Item[] {
  const index = list.findIndex((item) => item.id === id)
  const before = list[index]
  if (!before) return list
  const after = change(before)
  return after === before ? list : list.with(index, after)
}

/** A record without one of its keys; the same record when it has no such key. */
export function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  if (!Object.hasOwn(record, key)) return record
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
}

/** The name of a line, empty when there is no such line. */
export function nameOfLine(plan: Plan, lineId: string): string {
  return plan.lines.find((line) => line.id === lineId)?.name ?? ''
}

/** The name of a scenario, empty when there is no such scenario. */
export function nameOfScenario(plan: Plan, scenarioId: string): string {
  return plan.scenarios.find((scenario) => scenario.id === scenarioId)?.name ?? ''
}
