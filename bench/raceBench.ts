import { readFileSync } from 'node:fs'
import { evaluateSheet } from '../src/domain/calc/evaluate.ts'
import { raceInputs, raceSheet } from '../tests/support/raceSheet.ts'
import type { RaceSpec } from '../tests/support/raceSheet.ts'
import { medianTime } from './measure.ts'
import { asSpreadsheet } from './peers/asSpreadsheet.ts'
import { hyperFormulaRun } from './peers/hyperFormula.ts'
import type { Measure } from './printTable.ts'

/** The five-scenario plan of the race: evaluated from its inputs in every scenario. */
export function raceBench(): readonly Measure[] {
  const path = new URL('../tests/oracles/race/spec.json', import.meta.url)
  const spec = JSON.parse(readFileSync(path, 'utf8')) as RaceSpec
  const sheet = raceSheet(spec)
  const ours = medianTime(() => {
    for (const scenario of spec.scenarios) evaluateSheet(sheet, raceInputs(spec, scenario))
  }, 100)
  let theirs = 0
  for (const scenario of spec.scenarios) {
    const run = hyperFormulaRun(asSpreadsheet(sheet, raceInputs(spec, scenario)), 'cash')
    theirs += run.full
    run.close()
  }
  return [{ what: 'race: 5 scenarios x 120 months', ours, limit: 5, peer: 'HyperFormula', theirs }]
}
