import type { CompiledSheet } from '../calc/compile.ts'
import { compilePlan } from '../model/compilePlan.ts'
import { scenarioInputs } from '../model/inputValues.ts'
import type { Inputs } from '../model/trial.ts'
import type { FrozenPlan } from '../plan/frozenPlan.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { withoutCopies } from '../plan/withoutCopies.ts'

/** A plan and a frozen copy laid on one sheet: the lines of both, each set of inputs switching off those of the other. */
export interface FrozenBeside {
  readonly plan: Plan
  readonly sheet: CompiledSheet
  readonly frozen: Inputs
  readonly now: Inputs
}

/** Lays a frozen copy beside a scenario of the plan; null where their periods or legal forms differ, which no sheet can hold together. */
export function frozenBeside(plan: Plan, scenarioId: string, { plan: old, scenario }: FrozenPlan): FrozenBeside | null {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const fits =
    isSame(plan.timeline, old.timeline) &&
    plan.structure.form === old.structure.form &&
    plan.indirectKey === old.indirectKey
  if (!fits) return null
  const renamed = renamedLines(plan, old)
  const lines = [
    ...plan.lines.map(unbound),
    ...old.lines.filter(({ id }) => renamed.has(id)).map((line) => copied(line, renamed)),
  ]
  const funders = [...plan.funders, ...old.funders.filter(({ id }) => !plan.funders.some((one) => one.id === id))]
  const actions = [...plan.actions, ...old.actions.filter(({ id }) => !plan.actions.some((one) => one.id === id))]
  // What a scenario moves in time has rows of its own: both plans' scenarios stand for them.
  const moved = old.scenarios.flatMap(({ timing }) =>
    Object.entries(timing).map(([id, time]) => [renamed.get(id) ?? id, time] as const),
  )
  const [base, ...others] = plan.scenarios
  if (!base) return null
  const timing = { ...Object.fromEntries(moved), ...base.timing }
  const both: Plan = { ...withoutCopies(plan), funders, actions, lines, scenarios: [{ ...base, timing }, ...others] }
  const { sheet } = compilePlan(both)
  const off = (line: Line): [string, number] => [lineInputId(line.id, 'active'), 0]
  const known = (own: Inputs, rename: (id: string) => string) =>
    new Map([...own].map(([id, value]) => [rename(id), value] as const))
  const nowOwn = scenarioInputs(plan, compilePlan(plan).sheet, scenarioId)
  const oldOwn = known(scenarioInputs(old, compilePlan(old).sheet, scenario), (id) => renamedInput(id, renamed))
  const rest = scenarioInputs(both, sheet, base.id)
  const stays = new Set(old.lines.map(({ id }) => renamed.get(id) ?? id))
  const gone = lines.filter(({ id }) => !stays.has(id))
  const added = lines.filter(({ id }) => !plan.lines.some((line) => line.id === id))
  const inSheet = (own: Inputs) => [...own].filter(([id]) => sheet.inputIndex.has(id))
  return {
    plan: both,
    sheet,
    now: new Map([...rest, ...inSheet(nowOwn), ...added.map(off)]),
    frozen: new Map([...rest, ...inSheet(oldOwn), ...gone.map(off)]),
  }
}

/** New ids for the lines of the copy that the plan has not, or has of another make. */
function renamedLines(plan: Plan, old: Plan): ReadonlyMap<string, string> {
  const make = ({ kind, choices, links, funder, actions }: Line) =>
    JSON.stringify([kind, choices, links, funder, actions])
  const same = (line: Line) => plan.lines.some((one) => one.id === line.id && make(one) === make(line))
  const taken = new Set([...plan.lines, ...old.lines].map(({ id }) => id))
  const renamed = new Map<string, string>()
  for (const line of old.lines) {
    if (same(line)) continue
    let id = line.id
    for (let i = 1; taken.has(id) && plan.lines.some((one) => one.id === id); i++) id = `${line.id.slice(0, 34)}_f${i}`
    taken.add(id)
    renamed.set(line.id, id)
  }
  return renamed
}

function copied(line: Line, renamed: ReadonlyMap<string, string>): Line {
  const links = Object.fromEntries(Object.entries(line.links ?? {}).map(([link, id]) => [link, renamed.get(id) ?? id]))
  return { ...unbound(line), id: renamed.get(line.id) ?? line.id, ...(line.links ? { links } : {}) }
}

/** A line that stands everywhere: its inputs alone say whether it counts. */
function unbound({ scenario: _scenario, replaces: _replaces, ...line }: Line): Line {
  return line
}

function renamedInput(id: string, renamed: ReadonlyMap<string, string>): string {
  const slash = id.indexOf('/')
  const line = renamed.get(id.slice(0, slash))
  return line === undefined ? id : `${line}${id.slice(slash)}`
}
