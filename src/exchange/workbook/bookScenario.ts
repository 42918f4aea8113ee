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

/** The title of a scenario in a workbook: its number from 1 and its name, with no character that a search reads. */
export function scenarioTitle(position: number, name: string): string {
  return `${position + 1}. ${name.replace(/[~*?\s]+/g, ' ').trim()}`.slice(0, 60)
}

/** The scenarios of a plan with their figures, in order: all, or those that are wanted, each on the nearest of them that it stands on. */
export function bookScenarios(model: LiveModel, wantedIds?: readonly string[]): readonly BookScenario[] {
  const { plan, compiled } = model
  const known = new Map(plan.scenarios.map((scenario) => [scenario.id, scenario]))
  const wanted = plan.scenarios.filter(({ id }) => wantedIds?.includes(id) ?? true)
  return wanted.map((scenario, position) => {
    let { overrides } = scenario
    let ancestor = known.get(scenario.parent ?? '')
    while (ancestor && !wanted.includes(ancestor)) {
      overrides = { ...ancestor.overrides, ...overrides }
      ancestor = known.get(ancestor.parent ?? '')
    }
    const parent = ancestor ? wanted.indexOf(ancestor) : -1
    return {
      id: scenario.id,
      position,
      title: scenarioTitle(position, scenario.name),
      name: scenario.name,
      story: scenario.story,
      reviewOn: scenario.reviewOn,
      actions: scenario.actions,
      parent: parent === -1 ? null : parent,
      overrides,
      inputs: scenarioInputs(plan, compiled.sheet, scenario.id),
      evaluation: model.evaluation(scenario.id),
    }
  })
}
