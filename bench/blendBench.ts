import { bestBlend } from '../src/domain/analysis/levers/blend/bestBlend.ts'
import { blendInputs } from '../src/domain/analysis/levers/blend/candidate.ts'
import { readBlend } from '../src/domain/analysis/levers/blend/readBlend.ts'
import { createLiveModel } from '../src/domain/model/liveModel.ts'
import { evaluateVariation, openTrial } from '../src/domain/model/trial.ts'
import type { BlendCandidate } from '../src/domain/plan/blend.ts'
import type { Plan } from '../src/domain/plan/plan.ts'
import { loadSolver } from '../src/workers/highsSolver.ts'
import { largePlan } from './largePlan.ts'
import { medianTime } from './measure.ts'
import type { Measure } from './printTable.ts'

const EURO = 100
/** Amounts a candidate is tried at when blends are enumerated. */
const LEVELS = 5

/** The best of six loans and grants of the large plan (200 lines over 120 months), beside the blends of three of them one by one. */
export async function blendBench(): Promise<readonly Measure[]> {
  const large = largePlan()
  const plan: Plan = { ...large, drivers: { ...large.drivers, cashFloor: 10_000 * EURO } }
  const ids = ['loan0', 'loan1', 'loan2', 'grant0', 'grant1', 'grant2']
  const candidates = ids.map((line, i): BlendCandidate => ({
    line,
    least: i === 0 ? 5_000 * EURO : 0,
    most: 400_000 * EURO,
  }))
  const solve = await loadSolver()
  const model = createLiveModel(plan)
  const trial = openTrial(model, 'base')
  const settings = { candidates, minDebtServiceCover: 1, maxFunderShare: 0.9 }
  const ours = medianTime(() => bestBlend(trial, settings, solve), 5)
  const three = candidates.slice(0, 3)
  const { sheet } = model.compiled
  const theirs = medianTime(() => {
    for (let blend = 0; blend < LEVELS ** 3; blend++) {
      const amounts = three.map(({ most }, i) => ((Math.floor(blend / LEVELS ** i) % LEVELS) * most) / (LEVELS - 1))
      const changes = blendInputs(plan, trial.inputs, three, amounts)
      readBlend(plan, evaluateVariation(sheet, trial.inputs, changes), ids)
    }
  }, 1)
  const peer = `${LEVELS ** 3} blends of 3, each evaluated from nothing`
  return [{ what: 'best blend of 6 resources, 200 lines', ours, limit: 1000, peer, theirs }]
}
