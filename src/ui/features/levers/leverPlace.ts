import type { LeverPlace } from '../../../domain/analysis/levers/lever.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'

/** Where the levers of a scenario are opened. */
export function leverPlace(model: LiveModel, scenarioId: string): LeverPlace {
  const { plan, compiled } = model
  return {
    plan,
    inputs: scenarioInputs(plan, compiled.sheet, scenarioId),
    evaluation: model.evaluation(scenarioId),
  }
}

/** The cash floor of a scenario, in cents. */
export function floorOf({ inputs }: Pick<LeverPlace, 'inputs'>): number {
  const floor = inputs.get(driverInputId('cashFloor'))
  return typeof floor === 'number' ? floor : 0
}
