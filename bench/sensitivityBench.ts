import { swings } from '../src/domain/analysis/sensitivity/swings.ts'
import { readFigure } from '../src/domain/analysis/sensitivity/targetFigure.ts'
import { tornado, usualSizes } from '../src/domain/analysis/sensitivity/tornado.ts'
import { createLiveModel } from '../src/domain/model/liveModel.ts'
import { evaluateVariation, openTrial } from '../src/domain/model/trial.ts'
import { largePlan } from './largePlan.ts'
import { medianTime } from './measure.ts'
import type { Measure } from './printTable.ts'

/** A tornado of 20 inputs of the large plan (200 lines over 120 months), 40 evaluations. */
export function sensitivityBench(): readonly Measure[] {
  const plan = largePlan()
  const trial = openTrial(createLiveModel(plan), 'base')
  const { sheet } = trial.evaluation
  const chosen = swings(plan, trial.inputs)
    .filter(({ isMain }) => isMain)
    .slice(0, 20)
  const target = { what: 'lowestCash' } as const
  const ours = medianTime(() => tornado(trial, chosen, target), 10)
  const theirs = medianTime(() => {
    for (const { unit, at } of chosen) {
      const { down, up } = usualSizes[unit]
      for (const by of [down, up]) readFigure(target, evaluateVariation(sheet, trial.inputs, at(by)))
    }
  }, 3)
  return [{ what: 'tornado of 20 inputs, 200 lines', ours, peer: 'each evaluated from nothing', theirs }]
}
