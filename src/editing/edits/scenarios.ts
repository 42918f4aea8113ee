import type { Plan } from '../../domain/plan/plan.ts'
import { scenarioChain } from '../../domain/plan/resolveInputs.ts'
import { blankScenario } from '../../domain/plan/scenario.ts'
import type { Scenario, ScenarioKind } from '../../domain/plan/scenario.ts'
import { changeScenario, nameOfScenario } from '../changeAt.ts'
import type { Edit, EditCode } from '../edit.ts'
import { nameCopies, saidOfCopies, valuesIn, withAllOnIt, withCopies, withTimesOf } from '../lineCopies.ts'

/** What a new scenario is given; it changes nothing yet over its parent. */
export type NewScenario = Pick<Scenario, 'id' | 'name' | 'parent'> & { readonly kind?: ScenarioKind }

/** Adds a scenario that changes nothing yet over its parent. */
export function addScenario(scenario: NewScenario): Edit {
  return {
    label: () => ({ code: 'addScenario', name: scenario.name }),
    apply: (plan) => ({ ...plan, scenarios: [...plan.scenarios, blankScenario(scenario)] }),
  }
}

/** Gives a scenario another name. */
export function renameScenario(scenarioId: string, name: string): Edit {
  return scenarioEdit('renameScenario', scenarioId, { name })
}

/** Writes what a scenario tells. */
export function setStory(scenarioId: string, story: string): Edit {
  return scenarioEdit('setStory', scenarioId, { story })
}

/** Says whether a scenario is decided by us or happens to us. */
export function setScenarioKind(scenarioId: string, kind: ScenarioKind): Edit {
  return scenarioEdit('setScenarioKind', scenarioId, { kind })
}

/** Says on which ISO day a scenario is to be looked at again; null takes the day away. */
export function setReviewDay(scenarioId: string, reviewOn: string | null): Edit {
  return scenarioEdit('setReviewDay', scenarioId, { reviewOn })
}

/** Puts a scenario on another parent, with all that stands on it; never on itself or on what stands on it. */
export function moveScenario(scenarioId: string, parentId: string): Edit {
  return {
    label: (plan) => ({ code: 'moveScenario', name: nameOfScenario(plan, scenarioId) }),
    apply(plan) {
      const isKnown = plan.scenarios.some(({ id }) => id === parentId)
      if (!isKnown || withAllOnIt(plan, scenarioId).has(parentId)) return plan
      return changeScenario(plan, scenarioId, (scenario) =>
        scenario.parent === null || scenario.parent === parentId ? scenario : { ...scenario, parent: parentId },
      )
    },
  }
}

/**
 * Adds a copy of a scenario after it, over the same parent, with copies of the lines that it adds; a copy of the base
 * stands over the base and changes nothing.
 */
export function duplicateScenario(scenarioId: string, newId: string, newName: string): Edit {
  return {
    label: (plan) => ({ code: 'duplicateScenario', name: nameOfScenario(plan, scenarioId) }),
    apply(plan) {
      const index = plan.scenarios.findIndex((scenario) => scenario.id === scenarioId)
      const scenario = plan.scenarios[index]
      if (!scenario) return plan
      const added = plan.lines.filter((line) => line.scenario === scenarioId).map(({ id }) => id)
      const copies = nameCopies(plan, added, newId)
      const chain = scenarioChain(plan, scenarioId)
      const parents = chain.slice(0, -1)
      const copied = withCopies(plan, copies, (line, id) => {
        return { ...line, id, scenario: newId, values: valuesIn(plan, parents, line) }
      })
      const copy = {
        ...saidOfCopies(scenario, copies),
        id: newId,
        name: newName,
        parent: scenario.parent ?? scenario.id,
      }
      const scenarios = plan.scenarios.toSpliced(index + 1, 0, copy)
      return withTimesOf({ ...copied, scenarios }, newId, chain, copies)
    },
  }
}

/** Changes some parts of a scenario; the same plan when they are as they were. */
function scenarioEdit(code: EditCode, scenarioId: string, changes: Partial<Scenario>): Edit {
  return {
    label: (plan: Plan) => ({ code, name: nameOfScenario(plan, scenarioId) }),
    apply: (plan) =>
      changeScenario(plan, scenarioId, (scenario) => {
        const after = { ...scenario, ...changes }
        return JSON.stringify(after) === JSON.stringify(scenario) ? scenario : after
      }),
  }
}
