import { uncertainties } from '../../../domain/analysis/chance/uncertainties.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'

/** Whether anything is left to chance in a scenario. */
export function isUncertain({ plan, compiled }: LiveModel, scenarioId: string): boolean {
  return uncertainties(plan, scenarioInputs(plan, compiled.sheet, scenarioId), plan.chance).length > 0
}
