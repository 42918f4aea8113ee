import type { Plan } from '../../domain/plan/plan.ts'
import type { ScenarioAction } from '../../domain/plan/scenario.ts'
import { changeScenario, nameOfScenario } from '../changeAt.ts'
import type { Edit, EditCode } from '../edit.ts'

/** Adds, at the end, something that will be done if a scenario comes true. */
export function addScenarioAction(scenarioId: string, action: ScenarioAction): Edit {
  return actionsEdit('addScenarioAction', scenarioId, (actions) => [...actions, action])
}

/** Changes when an action is taken, what it is, or whether it is done. */
export function changeScenarioAction(
  scenarioId: string,
  actionId: string,
  changes: Partial<Omit<ScenarioAction, 'id'>>,
): Edit {
  return actionsEdit('changeScenarioAction', scenarioId, (actions) =>
    actions.map((action) => (action.id === actionId ? { ...action, ...changes } : action)),
  )
}

/** Takes an action of a scenario away. */
export function removeScenarioAction(scenarioId: string, actionId: string): Edit {
  return actionsEdit('removeScenarioAction', scenarioId, (actions) => actions.filter(({ id }) => id !== actionId))
}

function actionsEdit(
  code: EditCode,
  scenarioId: string,
  change: (actions: readonly ScenarioAction[]) => readonly ScenarioAction[],
): Edit {
  return {
    label: (plan: Plan) => ({ code, name: nameOfScenario(plan, scenarioId) }),
    apply: (plan) =>
      changeScenario(plan, scenarioId, (scenario) => {
        const actions = change(scenario.actions)
        return JSON.stringify(actions) === JSON.stringify(scenario.actions) ? scenario : { ...scenario, actions }
      }),
  }
}
