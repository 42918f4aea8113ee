import { readFileSync } from 'node:fs'
import { randomStream } from '../src/domain/analysis/chance/randomStream.ts'
import { changesOfRun } from '../src/domain/analysis/chance/drawRuns.ts'
import { runChance } from '../src/domain/analysis/chance/runChance.ts'
import { openSampler } from '../src/domain/analysis/chance/sampler.ts'
import { evaluateSheet } from '../src/domain/calc/evaluate.ts'
import { scenarioInputs } from '../src/domain/model/inputValues.ts'
import { createLiveModel } from '../src/domain/model/liveModel.ts'
import { evaluateVariation } from '../src/domain/model/trial.ts'
import { raceFactors } from '../tests/support/raceChance.ts'
import { raceInputs, raceSheet } from '../tests/support/raceSheet.ts'
import type { RaceSpec } from '../tests/support/raceSheet.ts'
import { medianTime } from './measure.ts'
import type { Measure } from './printTable.ts'
import { uncertainPlan } from './uncertainPlan.ts'

const RUNS = 10_000
/** How many runs the peer, a plain evaluation of each run, is timed over. */
const PEER_RUNS = 100

/** Ten thousand futures: of the plan of the race, and of a plan of 60 months with 40 uncertain lines. */
export function chanceBench(): readonly Measure[] {
  return [raceFutures(), planFutures()]
}

function raceFutures(): Measure {
  const path = new URL('../tests/oracles/race/spec.json', import.meta.url)
  const spec = JSON.parse(readFileSync(path, 'utf8')) as RaceSpec
  const sheet = raceSheet(spec)
  const set = raceInputs(spec, spec.scenarios[0]!)
  const inputs = new Map(sheet.inputs.map(({ id }) => [id, set(id) ?? 0]))
  const ours = medianTime(() => {
    const { factors, draw } = raceFactors(spec, (name) => randomStream(1, name))
    const sampler = openSampler(sheet, inputs, factors, [{ row: 'cash', by: 'month' }])
    const levels = new Int32Array(factors.length)
    for (let run = 0; run < RUNS; run++) {
      draw(levels)
      sampler.read(levels)
    }
  }, 10)
  const plain = medianTime(() => {
    for (let run = 0; run < PEER_RUNS; run++) evaluateSheet(sheet, set)
  }, 5)
  return futures('race: 10 000 futures', 300, ours, plain)
}

function planFutures(): Measure {
  const plan = uncertainPlan()
  const { sheet } = createLiveModel(plan).compiled
  const inputs = scenarioInputs(plan, sheet, 'base')
  const ours = medianTime(() => runChance(plan, sheet, inputs, plan.chance), 5)
  const changes = changesOfRun(plan, inputs, plan.chance, 0)
  const plain = medianTime(() => {
    for (let run = 0; run < PEER_RUNS; run++) evaluateVariation(sheet, inputs, changes)
  }, 3)
  return futures('60 months, 40 uncertain lines: 10 000 futures', 1000, ours, plain)
}

function futures(what: string, limit: number, ours: number, plain: number): Measure {
  return { what, ours, limit, peer: 'each evaluated from nothing', theirs: (plain / PEER_RUNS) * RUNS }
}
