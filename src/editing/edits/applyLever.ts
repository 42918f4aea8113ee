import type { InputValue } from '../../domain/calc/inputValues.ts'
import type { Inputs } from '../../domain/model/trial.ts'
import { typedChanges } from '../../domain/model/typedChanges.ts'
import { blankScenario } from '../../domain/plan/scenario.ts'
import type { Override, Scenario } from '../../domain/plan/scenario.ts'
import type { Edit } from '../edit.ts'
import { addScenarioWith } from './addScenarioWith.ts'
import { setInput } from './inputs.ts'

/** Puts what a lever or a blend comes to in a new scenario over another. */
export function applyInScenario(
  over: string,
  scenario: Pick<Scenario, 'id' | 'name' | 'story'>,
  changes: Inputs,
): Edit {
  return {
    label: () => ({ code: 'addScenario', name: scenario.name }),
    apply: (plan) =>
      addScenarioWith(blankScenario({ ...scenario, parent: over, overrides: typedChanges(plan, over, changes) })).apply(
        plan,
      ),
  }
}

/** Types what a lever or a blend comes to in the scenario itself, in one step. */
export function applyHere(scenarioId: string, name: string, changes: Inputs): Edit {
  return {
    label: () => ({ code: 'applyLever', name }),
    apply: (plan) =>
      Object.entries(typedChanges(plan, scenarioId, changes)).reduce(
        (edited, [input, value]) => (isWhole(value) ? setInput(scenarioId, input, value).apply(edited) : edited),
        plan,
      ),
  }
}

/** Whether every figure is typed: a lever leaves none to the parent. */
function isWhole(value: Override): value is InputValue {
  return typeof value === 'number' || value.every((figure) => figure !== null)
}
