import { expect, it } from 'vitest'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { blankScenario } from '../../../domain/plan/scenario.ts'
import { toMonth } from '../../../domain/time/month.ts'
import { hasFloor, safest } from './compared.ts'

const none = new Float64Array(0)
const result = (everBelowFloor: number, floor = 0): ChanceResult => ({
  seed: 1,
  runs: 100,
  start: toMonth(2026, 1),
  months: 0,
  floor,
  percentiles: { levels: [], byMonth: [] },
  mean: [],
  belowFloor: [],
  belowZero: [],
  everBelowFloor,
  everBelowZero: 0,
  lowest: none,
  lowestMonth: new Int16Array(0),
  closing: none,
  results: none,
  resultsByYear: [],
})
const compared = (shares: readonly number[]) =>
  shares.map((share, i) => ({
    scenario: blankScenario({ id: `s${i}`, name: `Scenario ${i}`, parent: null }),
    result: result(share),
  }))

it('the least risky scenario is under the floor in fewer futures than every other', () => {
  expect(safest(compared([0.3, 0.1, 0.2]))?.scenario.id).toBe('s1')
  expect(safest(compared([0.3, 0.1, 0.1]))).toBeNull()
})

it('a floor is spoken of when one scenario keeps one', () => {
  expect(hasFloor(compared([0.1, 0.2]))).toBe(false)
  expect(hasFloor([...compared([0.1]), ...compared([0.2]).map((one) => ({ ...one, result: result(0.2, 500) }))])).toBe(
    true,
  )
})
