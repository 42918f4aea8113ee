import type { FormSource } from '../../../domain/analysis/grantForm/formBudget.ts'
import { evaluateOnBasis } from '../../../domain/model/fundingBasis.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'

/** How grants that are not decided are counted in a form: in full, as they are asked for, or as the plan counts them. */
export const formBases = ['asked', 'plan'] as const
export type FormBasis = (typeof formBases)[number]

/** The plan as one scenario has it, with the figures that a form is filled from. */
export function formSource(model: LiveModel, scenarioId: string, basis: FormBasis): FormSource {
  const evaluation = model.evaluation(scenarioId)
  return {
    plan: planIn(model.plan, scenarioId),
    compiled: model.compiled,
    evaluation: basis === 'asked' ? evaluateOnBasis(evaluation, 'all') : evaluation,
  }
}
