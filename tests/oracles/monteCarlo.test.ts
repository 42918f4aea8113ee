import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { delayAt, rangeAt } from '../../src/domain/analysis/chance/laws.ts'
import { normalQuantile } from '../../src/domain/analysis/chance/normalQuantile.ts'
import { randomStream } from '../../src/domain/analysis/chance/randomStream.ts'
import { runChance } from '../../src/domain/analysis/chance/runChance.ts'
import { openSampler } from '../../src/domain/analysis/chance/sampler.ts'
import { scenarioInputs } from '../../src/domain/model/inputValues.ts'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { usualChance } from '../../src/domain/plan/chance.ts'
import { aPlan, line } from '../support/planBuilder.ts'
import { raceFactors } from '../support/raceChance.ts'
import { raceInputs, raceSheet } from '../support/raceSheet.ts'
import type { RaceSpec } from '../support/raceSheet.ts'
import { readVectors } from './readVectors.ts'

const exact = readVectors('monteCarlo/mc_exact_golden.csv')
const laws = new Map(readVectors('monteCarlo/mc_continuous_golden.csv').map((row) => [row['dist']!, row]))

describe('sums of awards whose law is known exactly', () => {
  it.each(exact.map((vector) => ({ id: vector['id']!, vector })))('$id', ({ vector }) => {
    const numbers = (column: string) => vector[column]!.split(';').map(Number)
    const [probabilities, amounts] = [numbers('p'), numbers('amount')]
    const grants = probabilities.map((probability, i) =>
      line(
        'operatingGrant',
        { amount: [amounts[i]! * 100], status: 2, probability, profileMonth: 1 },
        { profile: 'oneMonth' },
        { id: `grant${i}` },
      ),
    )
    const chance = { ...usualChance, runs: 10_000, publicCorrelation: Number(vector['rho']) }
    const plan = aPlan()
      .over(36)
      .with(...grants)
      .having({ chance })
      .build()
    const { sheet } = createLiveModel(plan).compiled
    const { closing } = runChance(plan, sheet, scenarioInputs(plan, sheet, 'base'), chance)!
    const sums = closing.map((cents) => cents / 100)
    const share = (test: (sum: number) => boolean) => sums.filter(test).length / sums.length
    const mean = sums.reduce((sum, value) => sum + value, 0) / sums.length
    const sd = Math.sqrt(sums.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sums.length)
    const within = (column: string) => Number(vector[column]) + 1e-9
    expect(Math.abs(mean - Number(vector['mean']))).toBeLessThanOrEqual(within('mc10000_tol_mean_4se'))
    expect(Math.abs(sd / Number(vector['sd']) - 1)).toBeLessThan(0.2)
    const atThreshold = share((sum) => sum >= Number(vector['threshold']) - 0.001)
    expect(Math.abs(atThreshold - Number(vector['p_ge_threshold']))).toBeLessThanOrEqual(within('mc10000_tol_p_4se'))
    for (const [column, reached] of [
      ['p_zero', share((sum) => sum === 0)],
      ['p_all', share((sum) => sum === amounts.reduce((a, b) => a + b, 0))],
    ] as const) {
      const p = Number(vector[column])
      expect(Math.abs(reached - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / 10_000) + 1e-4)
    }
    for (const [column, level] of [
      ['q05', 0.05],
      ['q25', 0.25],
      ['q50', 0.5],
      ['q75', 0.75],
      ['q95', 0.95],
    ] as const) {
      // The quantile stands where the share of runs under it comes to the level, within four standard errors.
      const q = Number(vector[column])
      const error = 4 * Math.sqrt((level * (1 - level)) / 10_000)
      expect(share((sum) => sum <= q + 0.001)).toBeGreaterThanOrEqual(level - error)
      expect(share((sum) => sum < q - 0.001)).toBeLessThanOrEqual(level + error)
    }
  })
})

describe('laws of ranges and delays', () => {
  const quantiles = [
    ['q05', 0.05],
    ['q50', 0.5],
    ['q95', 0.95],
  ] as const
  const steps = Array.from({ length: 200_000 }, (_, i) => (i + 0.5) / 200_000)
  const check = (dist: string, at: (u: number) => number, precision = 1e-4) => {
    const row = laws.get(dist)!
    const values = steps.map(at)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    expect(mean / Number(row['mean'])).toBeCloseTo(1, 3)
    expect(sd / Number(row['sd'])).toBeCloseTo(1, 2)
    for (const [column, u] of quantiles) {
      expect(Math.abs(at(u) - Number(row[column]))).toBeLessThanOrEqual(precision * Math.abs(Number(row[column])))
    }
  }

  test('uniform', () =>
    check('uniform', (u) => rangeAt({ shape: 'uniform', low: 80_000, likely: 1, high: 120_000 }, u)))

  test('triangular', () =>
    check('triangular', (u) => rangeAt({ shape: 'triangular', low: 0, likely: 0, high: 50_000 }, u)))

  test('lognormal, by its 5 % and 95 % quantiles', () => {
    const { q05, q95 } = laws.get('lognormal')!
    check('lognormal', (u) => rangeAt({ shape: 'lognormal', low: Number(q05), likely: 1, high: Number(q95) }, u))
  })

  test('geometric, in months', () =>
    check('geometric_delay_months', (u) => delayAt({ shape: 'geometric', most: 1000, likely: 0, stop: 0.4 }, u), 0))

  test('uniform and triangular delays meet every month up to the most', () => {
    for (const shape of ['uniform', 'triangular'] as const) {
      const months = steps.map((u) => delayAt({ shape, most: 3, likely: 1, stop: 1 }, u))
      expect([...new Set(months)]).toEqual([0, 1, 2, 3])
    }
    expect(delayAt({ shape: 'triangular', most: 0, likely: 0, stop: 1 }, 0.99)).toBe(0)
  })

  test.each([
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.05, -1.6448536269514726],
    [0.3, -0.5244005127080407],
    [0.5, 0],
    [0.975, 1.9599639845400536],
    [0.9999, 3.7190164854557084],
  ])('the normal quantile of %d is that of another program', (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 12)
  })
})

test('the futures of the race have the mean and the spread that are known of them', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`race/${name}`, import.meta.url), 'utf8'))
  const spec = read('spec.json') as RaceSpec
  const oracle = read('mc_plan_oracle.json') as {
    readonly exact_mean_final_cash: number
    readonly exact_sd_final_cash: number
    readonly observed_p_min_cash_below_zero: { readonly numpy_5_seeds: readonly number[] }
  }
  const sheet = raceSheet(spec)
  const set = raceInputs(spec, spec.scenarios.find(({ id }) => id === 'base') ?? spec.scenarios[0]!)
  const inputs = new Map(sheet.inputs.map(({ id }) => [id, set(id) ?? 0]))
  const { factors, draw } = raceFactors(spec, (name) => randomStream(1, name))
  const sampler = openSampler(sheet, inputs, factors, [{ row: 'cash', by: 'month' }])
  const levels = new Int32Array(factors.length)
  const runs = 10_000
  const last = new Float64Array(runs)
  let below = 0
  for (let run = 0; run < runs; run++) {
    draw(levels)
    sampler.read(levels)
    last[run] = sampler.figures.at(-1)!
    if (sampler.figures.some((cash) => cash < 0)) below++
  }
  const mean = last.reduce((sum, value) => sum + value, 0) / runs
  const sd = Math.sqrt(last.reduce((sum, value) => sum + (value - mean) ** 2, 0) / runs)
  const error = oracle.exact_sd_final_cash / Math.sqrt(runs)
  expect(Math.abs(mean - oracle.exact_mean_final_cash)).toBeLessThanOrEqual(4 * error)
  expect(sd / oracle.exact_sd_final_cash).toBeCloseTo(1, 1)
  const observed = oracle.observed_p_min_cash_below_zero.numpy_5_seeds
  const likely = observed.reduce((sum, p) => sum + p, 0) / observed.length
  expect(Math.abs(below / runs - likely)).toBeLessThanOrEqual(4 * Math.sqrt((likely * (1 - likely)) / runs))
})
