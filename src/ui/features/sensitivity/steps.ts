import { swings } from '../../../domain/analysis/sensitivity/swings.ts'
import { baseInputs } from '../../../domain/model/inputValues.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { SwingUnit } from '../../../domain/analysis/sensitivity/swings.ts'

/** The shares of the spider. */
export const spiderSteps = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3] as const

const byUnit: Readonly<Record<SwingUnit, readonly number[]>> = {
  share: [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3],
  points: [-0.03, -0.02, -0.01, 0, 0.01, 0.02, 0.03],
  months: [0, 1, 2, 3, 6, 9, 12],
}

/** The steps of an input in the two-way table, by how it swings. */
export function tableSteps(model: LiveModel, input: string): readonly number[] {
  const swing = swings(model.plan, baseInputs(model.plan)).find((one) => one.input === input)
  return byUnit[swing?.unit ?? 'share']
}
