import type { Plan } from '../../domain/plan/plan.ts'
import { scenarioChain } from '../../domain/plan/resolveInputs.ts'
import type { Override, Scenario } from '../../domain/plan/scenario.ts'
import { nameOfScenario } from '../changeAt.ts'
import type { Edit } from '../edit.ts'
import { forgetLines, forgetScenario } from '../forget.ts'
import { findInput } from '../inputPlace.ts'
import {
  nameCopies,
  saidOfCopies,
  tiedToCopies,
  valuesIn,
  withAllOnIt,
  withCopies,
  withTimesOf,
} from '../lineCopies.ts'

/**
 * Takes a scenario away. Those that stand on it stand on its parent and keep every figure: they take over what it said and
 * the lines that it added; without any, its lines go with it. The base stays.
 */
export function removeScenario(scenarioId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeScenario', name: nameOfScenario(plan, scenarioId) }),
    apply(plan) {
      const removed = plan.scenarios.find((scenario) => scenario.id === scenarioId)
      if (!removed || removed.parent === null) return plan
      const children = plan.scenarios.filter(({ parent }) => parent === scenarioId).map(({ id }) => id)
      const [heir, ...others] = children
      const handed = others.reduce((before, child) => handedCopies(before, removed, child), plan)
      const kept =
        heir === undefined ? withoutLinesOf(handed, new Set([scenarioId])) : handedLines(handed, removed, heir)
      return withoutScenario(kept, removed.id, removed.parent)
    },
  }
}

/** Takes a scenario away with all that stand on it and every line that they add. The base stays. */
export function removeScenarioTree(scenarioId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeScenario', name: nameOfScenario(plan, scenarioId) }),
    apply(plan) {
      const parent = plan.scenarios.find(({ id }) => id === scenarioId)?.parent ?? null
      if (parent === null) return plan
      const gone = withAllOnIt(plan, scenarioId)
      return [...gone].reduce((before, id) => withoutScenario(before, id, parent), withoutLinesOf(plan, gone))
    },
  }
}

/** The lines of a removed scenario become those of the child that stays. */
function handedLines(plan: Plan, removed: Scenario, child: string): Plan {
  const lines = plan.lines.map((line) => (line.scenario === removed.id ? { ...line, scenario: child } : line))
  return withChild({ ...plan, lines }, child, (scenario) => overItsParent(plan, scenario, removed))
}

/** Another child takes copies of those lines; all that stands on it says of the copies what it said of the lines. */
function handedCopies(plan: Plan, removed: Scenario, child: string): Plan {
  const added = plan.lines.filter((line) => line.scenario === removed.id).map(({ id }) => id)
  const copies = nameCopies(plan, added, child)
  const above = withAllOnIt(plan, child)
  const chain = scenarioChain(plan, removed.id)
  const parents = chain.slice(0, -1)
  const copied = withCopies(plan, copies, (line, id) => {
    return { ...line, id, scenario: child, values: valuesIn(plan, parents, line) }
  })
  const own = new Set(copies.values())
  const lines = copied.lines.map((line) => {
    const isAbove = line.scenario !== undefined && above.has(line.scenario) && !own.has(line.id)
    return isAbove ? tiedToCopies(line, copies) : line
  })
  const merged = withChild({ ...copied, lines }, child, (scenario) => overItsParent(plan, scenario, removed))
  const scenarios = merged.scenarios.map((one) => (above.has(one.id) ? saidOfCopies(one, copies) : one))
  return withTimesOf({ ...merged, scenarios }, child, scenarioChain(plan, child), copies)
}

function withChild(plan: Plan, child: string, change: (scenario: Scenario) => Scenario): Plan {
  return { ...plan, scenarios: plan.scenarios.map((scenario) => (scenario.id === child ? change(scenario) : scenario)) }
}

function withoutLinesOf(plan: Plan, scenarios: ReadonlySet<string>): Plan {
  const added = plan.lines.filter(({ scenario }) => scenario !== undefined && scenarios.has(scenario))
  return forgetLines(plan, new Set(added.map(({ id }) => id)))
}

function withoutScenario(plan: Plan, scenarioId: string, parent: string): Plan {
  const scenarios = plan.scenarios.filter(({ id }) => id !== scenarioId)
  return forgetScenario({ ...plan, scenarios }, scenarioId, parent)
}

/** A child laid on its grandparent, with all that its parent said under what it says itself. */
function overItsParent(plan: Plan, scenario: Scenario, removed: Scenario): Scenario {
  const overrides: Record<string, Override> = { ...removed.overrides }
  for (const [inputId, over] of Object.entries(scenario.overrides)) {
    const under = overrides[inputId]
    overrides[inputId] = under === undefined ? over : laidOver(under, over, findInput(plan, inputId)?.length ?? 1)
  }
  const timing = { ...removed.timing }
  for (const [line, own] of Object.entries(scenario.timing)) timing[line] = { ...timing[line], ...own }
  const away = [...new Set([...removed.removed, ...scenario.removed])]
  return { ...scenario, parent: removed.parent, overrides, timing, removed: away }
}

/** One override with another laid over it: what a child that loses its parent must hold to keep its figures. */
function laidOver(under: Override, over: Override, length: number): Override {
  if (typeof over === 'number') return over
  const below = (index: number) => (typeof under === 'number' ? (index < length ? under : null) : under[index])
  const most = Math.max(over.length, typeof under === 'number' ? length : under.length)
  return Array.from({ length: most }, (_, index) => over[index] ?? below(index) ?? null)
}
