import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { bestBlend } from '../domain/analysis/levers/blend/bestBlend.ts'
import { blendInputs } from '../domain/analysis/levers/blend/candidate.ts'
import { keeps, limitRows } from '../domain/analysis/levers/blend/limits.ts'
import { funderRows } from '../domain/analysis/levers/blend/readBlend.ts'
import { readAmounts } from '../domain/analysis/levers/blend/response.ts'
import { createLiveModel } from '../domain/model/liveModel.ts'
import { openTrial } from '../domain/model/trial.ts'
import type { Trial } from '../domain/model/trial.ts'
import { typedChanges } from '../domain/model/typedChanges.ts'
import type { BlendSettings } from '../domain/plan/blend.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { blankScenario } from '../domain/plan/scenario.ts'
import { statementRowId } from '../domain/statements/statement.ts'
import { loadSolver } from './highsSolver.ts'

const solve = await loadSolver()
const K = 1000_00

interface Shape {
  readonly cost: number
  readonly opening: number
  readonly dear: number
  readonly cheap: number
  readonly grant: number
  readonly fee: number
  readonly least: number
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  cost: fc.integer({ min: 5, max: 30 }),
  opening: fc.integer({ min: 0, max: 20 }),
  dear: fc.integer({ min: 0, max: 8 }),
  cheap: fc.integer({ min: 0, max: 4 }),
  grant: fc.integer({ min: 0, max: 6 }),
  fee: fc.constantFrom(0, 0.01),
  least: fc.constantFrom(0, 0, 4),
})

/** Two loans of different prices and a grant, beside costs that a grant and sales nearly pay. */
function planOf({ cost, opening, fee }: Shape): Plan {
  return aPlan()
    .over(36)
    .driving({ cashFloor: 2 * K })
    .with(
      line('openingCash', { balance: opening * K }),
      line('runningCost', { amount: [cost * K, cost * K, cost * K] }),
      line('sales', { amount: [(cost - 3) * K, (cost - 1) * K, (cost + 4) * K] }),
      line('bankLoan', { principal: 5 * K, annualRate: 0.06, drawMonth: '2026-02', duration: 60, feeRate: fee }),
      line('solidarityLoan', { principal: 5 * K, annualRate: 0.02, drawMonth: '2026-05', duration: 60 }),
      line('operatingGrant', { amount: [2 * K, 2 * K, 2 * K], status: 4 }, {}, { funder: 'region' }),
    )
    .funder('region', {})
    .build()
}

const settingsOf = ({ dear, cheap, grant, least }: Shape, more: Partial<BlendSettings> = {}): BlendSettings => ({
  candidates: [
    { line: 'bankLoan', least: Math.min(least, dear) * K, most: dear * K },
    { line: 'solidarityLoan', least: 0, most: cheap * K },
    { line: 'operatingGrant', least: 0, most: grant * K },
  ],
  minDebtServiceCover: null,
  maxFunderShare: null,
  ...more,
})

/** Whether amounts keep to every limit, read in the plan itself. */
function keptBy(trial: Trial, settings: BlendSettings, amounts: readonly number[]) {
  const reading = readAmounts(trial, settings.candidates, amounts)
  const rows = limitRows(
    {
      floor: trial.plan.drivers.cashFloor,
      cover: settings.minDebtServiceCover,
      share: settings.maxFunderShare,
      start: trial.plan.timeline.start,
      funders: funderRows(trial.evaluation).map(({ key }) => key ?? ''),
    },
    reading,
  )
  return { isKept: rows.every((row) => keeps(row, reading) >= -1e-6), cost: reading.cost }
}

/** The cheapest of all blends by steps of a thousand euros, tried one by one on the plan; null when none keeps to the limits. */
function byEnumeration(trial: Trial, settings: BlendSettings): number | null {
  let best: number | null = null
  const amountsOf = ({ least, most }: BlendSettings['candidates'][number]) =>
    Array.from({ length: most / K + 1 }, (_, i) => i * K).filter((amount) => amount === 0 || amount >= least)
  const [first, second, third] = settings.candidates.map(amountsOf)
  for (const a of first!)
    for (const b of second!)
      for (const c of third!) {
        const { isKept, cost } = keptBy(trial, settings, [a, b, c])
        if (isKept && (best === null || cost < best)) best = cost
      }
  return best
}

describe('the best blend', () => {
  it.each([
    ['cash alone', {}],
    ['a debt service cover', { minDebtServiceCover: 1.1 }],
    ['a largest share', { maxFunderShare: 0.12 }],
    ['all of them', { minDebtServiceCover: 1, maxFunderShare: 0.15 }],
  ] as const)(
    'is no dearer than the best of all blends tried one by one, and keeps to the limits: %s',
    (_, more) => {
      fc.assert(
        fc.property(shapes, (shape) => {
          const settings = settingsOf(shape, more)
          const trial = openTrial(createLiveModel(planOf(shape)), 'base')
          const blend = bestBlend(trial, settings, solve)
          const best = byEnumeration(trial, settings)
          if (!blend || settings.candidates.every(({ most }) => most === 0)) return
          if (best !== null) expect(blend.status).toBe('best')
          if (blend.status !== 'best') return
          expect(keptBy(trial, settings, blend.amounts).isKept).toBe(true)
          settings.candidates.forEach(({ least, most }, i) => {
            const amount = blend.amounts[i]!
            expect(amount === 0 || (amount >= least && amount <= most)).toBe(true)
          })
          // Amounts are whole euros, interest is rounded to the cent each month.
          if (best !== null) expect(blend.cost).toBeLessThanOrEqual(best + 2_00)
        }),
        { numRuns: 12 },
      )
    },
    60_000,
  )

  it('comes to the same when it is typed as a scenario and evaluated from nothing', () => {
    const shape = { cost: 20, opening: 3, dear: 8, cheap: 4, grant: 3, fee: 0.01, least: 2 }
    const plan = planOf(shape)
    const settings = settingsOf(shape)
    const trial = openTrial(createLiveModel(plan), 'base')
    const blend = bestBlend(trial, settings, solve)!
    expect(blend.status).toBe('best')
    const overrides = typedChanges(plan, 'base', blendInputs(plan, trial.inputs, settings.candidates, blend.amounts))
    const typed = blankScenario({ id: 'typed', name: '', parent: 'base', overrides })
    const cash = createLiveModel({ ...plan, scenarios: [...plan.scenarios, typed] })
      .evaluation('typed')
      .row(statementRowId('cash', 'closing'))
    expect(Math.min(...cash)).toBe(blend.outcome.lowestCash)
    expect(blend.outcome.lowestCash).toBeGreaterThanOrEqual(2 * K)
  })

  it('names what clashes: a floor that no amount reaches, a floor against a share', () => {
    const shape = { cost: 30, opening: 3, dear: 0, cheap: 0, grant: 60, fee: 0, least: 0 }
    const poor = openTrial(createLiveModel(planOf(shape)), 'base')
    const none = bestBlend(poor, settingsOf({ ...shape, grant: 1 }), solve)!
    expect(none.status).toBe('none')
    expect(none.clash).toHaveLength(1)
    expect(none.clash[0]).toMatchObject({ what: 'cash' })
    expect(bestBlend(poor, settingsOf(shape), solve)!.status).toBe('best')
    const both = bestBlend(poor, settingsOf(shape, { maxFunderShare: 0.02 }), solve)!
    expect(both.status).toBe('none')
    expect(new Set(both.clash.map(({ what }) => what))).toEqual(new Set(['cash', 'share']))
    expect(both.clash).toContainEqual(expect.objectContaining({ what: 'share', funder: poor.plan.funders[0]!.id }))
  })

  it('is nothing where nothing is needed, and null without candidates', () => {
    const shape = { cost: 10, opening: 60, dear: 5, cheap: 5, grant: 5, fee: 0.01, least: 0 }
    const trial = openTrial(createLiveModel(planOf(shape)), 'base')
    expect(bestBlend(trial, settingsOf(shape), solve)).toMatchObject({ status: 'best', total: 0, cost: 0 })
    expect(bestBlend(trial, settingsOf(shape, { candidates: [] }), solve)).toBeNull()
  })
})
