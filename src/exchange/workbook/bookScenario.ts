import type { Evaluation } from '../../domain/calc/evaluate.ts'
import type { InputValue } from '../../domain/calc/inputValues.ts'
import { scenarioInputs } from '../../domain/model/inputValues.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import type { Override, ScenarioAction } from '../../domain/plan/scenario.ts'

/** A scenario as the workbook holds it. */
export interface BookScenario {
  readonly id: string
  /** Its place from 0 in the order of the plan. */
  readonly position: number
  /** Its number and its name: what the list of scenarios offers, each once, with no character that a search reads. */
  readonly title: string
  readonly name: string
  readonly story: string
  /** The ISO day on which it is to be looked at again. */
  readonly reviewOn: string | null
  readonly actions: readonly ScenarioAction[]
  /** The position of the scenario that it stands on; none for a root. */
  readonly parent: number | null
  readonly overrides: Readonly<Record<string, Override>>
  readonly inputs: ReadonlyMap<string, InputValue>
  readonly evaluation: Evaluation
}

/** The scenarios of a plan with their figures, in order. */
export function bookScenarios(model: LiveModel): readonly BookScenario[] {
  const { plan, compiled } = model
  return plan.scenarios.map((scenario, position) => {
    const parent = plan.scenarios.findIndex((other) => other.id === scenario.parent)
    return {
      id: scenario.id,
      position,
      title: `${position + 1}. ${scenario.name.replace(/[~*?\s]+/g, ' ').trim()}`.slice(0, 60),
      name: scenario.name,
      story: scenario.story,
      reviewOn: scenario.reviewOn,
      actions: scenario.actions,
      parent: parent === -1 ? null : parent,
      overrides: scenario.overrides,
      inputs: scenarioInputs(plan, compiled.sheet, scenario.id),
      evaluation: model.evaluation(scenario.id),
    }
  })
}
