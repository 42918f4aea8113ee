import type { Plan } from '../../domain/plan/plan.ts'
import { blankScenario } from '../../domain/plan/scenario.ts'
import type { Override, Scenario } from '../../domain/plan/scenario.ts'
import { changeScenario, nameOfScenario } from '../changeAt.ts'
import type { Edit } from '../edit.ts'
import { findInput } from '../inputPlace.ts'

/** Adds a scenario that changes nothing yet over its parent. */
export function addScenario({
  id,
  name,
  parent,
}: {
  readonly id: string
  readonly name: string
  readonly parent: string
}): Edit {
  return {
    label: () => ({ code: 'addScenario', name }),
    apply: (plan) => ({ ...plan, scenarios: [...plan.scenarios, blankScenario({ id, name, parent })] }),
  }
}

/** Gives a scenario another name. */
export function renameScenario(scenarioId: string, name: string): Edit {
  return {
    label: (plan) => ({ code: 'renameScenario', name: nameOfScenario(plan, scenarioId) }),
    apply: (plan) =>
      changeScenario(plan, scenarioId, (scenario) => (scenario.name === name ? scenario : { ...scenario, name })),
  }
}

/** Writes what a scenario tells. */
export function setStory(scenarioId: string, story: string): Edit {
  return {
    label: (plan) => ({ code: 'setStory', name: nameOfScenario(plan, scenarioId) }),
    apply: (plan) =>
      changeScenario(plan, scenarioId, (scenario) => (scenario.story === story ? scenario : { ...scenario, story })),
  }
}

/** Adds a copy of a scenario after it, over the same parent; a copy of the base stands over the base and changes nothing. */
export function duplicateScenario(scenarioId: string, newId: string, newName: string): Edit {
  return {
    label: (plan) => ({ code: 'duplicateScenario', name: nameOfScenario(plan, scenarioId) }),
    apply(plan) {
      const index = plan.scenarios.findIndex((scenario) => scenario.id === scenarioId)
      const scenario = plan.scenarios[index]
      if (!scenario) return plan
      const copy = { ...scenario, id: newId, name: newName, parent: scenario.parent ?? scenario.id }
      return { ...plan, scenarios: plan.scenarios.toSpliced(index + 1, 0, copy) }
    },
  }
}

/** Takes a scenario away; those that stand on it stand on its parent and keep their figures. The base stays. */
export function removeScenario(scenarioId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeScenario', name: nameOfScenario(plan, scenarioId) }),
    apply(plan) {
      const removed = plan.scenarios.find((scenario) => scenario.id === scenarioId)
      if (!removed || removed.parent === null) return plan
      return { ...plan, scenarios: plan.scenarios.flatMap((scenario) => overItsParent(plan, scenario, removed)) }
    },
  }
}

function overItsParent(plan: Plan, scenario: Scenario, removed: Scenario): readonly Scenario[] {
  if (scenario === removed) return []
  if (scenario.parent !== removed.id) return [scenario]
  const overrides: Record<string, Override> = { ...removed.overrides }
  for (const [inputId, over] of Object.entries(scenario.overrides)) {
    const under = overrides[inputId]
    overrides[inputId] = under === undefined ? over : laidOver(under, over, findInput(plan, inputId)?.length ?? 1)
  }
  return [{ ...scenario, parent: removed.parent, overrides }]
}

/** One override with another laid over it: what a child that loses its parent must hold to keep its figures. */
function laidOver(under: Override, over: Override, length: number): Override {
  if (typeof over === 'number') return over
  const below = (index: number) => (typeof under === 'number' ? (index < length ? under : null) : under[index])
  const most = Math.max(over.length, typeof under === 'number' ? length : under.length)
  return Array.from({ length: most }, (_, index) => over[index] ?? below(index) ?? null)
}
