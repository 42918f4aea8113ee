import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { layOutCalendar } from '../../domain/calc/timeline.ts'
import { sumByYear } from '../../domain/calc/yearFigures.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { placeSeries } from '../../domain/plan/placeSeries.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { TypedSeries } from '../../domain/plan/typedSeries.ts'
import { typeSeries } from './typeSeries.ts'

const plan = aPlan()
  .driving({ inflation: 0.03 })
  .with(
    line('runningCost', { amount: [500_00, 600_00, 700_00] }, {}, { id: 'rent' }),
    line('operatingGrant', { amount: 900_00, status: 4, probability: 1 }, { profile: 'weights' }, { id: 'grant' }),
    line('membershipDues', {}, {}, { id: 'dues' }),
    line('staffPosition', {}, {}, { id: 'job' }),
    line('solidarityLoan', { principal: 5000_00 }, { repayment: 'irregular' }, { id: 'loan' }),
  )
  .scenario('bold', {})
  .build()

interface Where {
  readonly of?: Plan
  readonly line: string
  readonly parameter?: string
  readonly from?: number
  readonly scenario?: string
}

function typed(series: Partial<TypedSeries>, { of = plan, line: id, parameter = 'amount', from = 0, scenario }: Where) {
  const found = of.lines.find((one) => one.id === id)!
  const kind = lineKind(found.kind)!
  const definition = kind.parameters.find((one) => one.id === parameter)!
  const calendar = layOutCalendar(of.timeline)
  const whole: TypedSeries = { figure: 1000_00, growth: null, month: null, ...series }
  const placed = placeSeries(whole, { line: found, kind, parameter: definition, from, calendar })
  if ('code' in placed) return { refused: placed.code }
  const edited = typeSeries(scenario ?? 'base', id, placed, 'copy').apply(of)
  expect(checkPlan(edited, lineKind)).toEqual([])
  return { placed, plan: edited, values: edited.lines.find((one) => one.id === id)!.values }
}

function byYear(of: Plan, rowId: string, scenario = 'base'): readonly number[] {
  return sumByYear(createLiveModel(of).evaluation(scenario).row(rowId), layOutCalendar(of.timeline))
}

describe('a typed series', () => {
  it('becomes the growth of a line that has one of its own', () => {
    const done = typed({ growth: 0.02 }, { line: 'rent' })
    expect(done.plan?.lines[0]).toMatchObject({ choices: { indexation: 'own' }, values: { ownGrowth: 0.02 } })
    expect(byYear(done.plan!, 'rent.charged')).toEqual([1000_00, 1020_00, 1040_40])
  })

  it('is worked out from a later year on, and the prices of the plan no longer add to it', () => {
    const done = typed({ growth: 0.02 }, { line: 'rent', from: 1 })
    expect(done.values).toMatchObject({ amount: [500_00, 1000_00, 1020_00] })
    expect(byYear(done.plan!, 'rent.charged')).toEqual([500_00, 1000_00, 1020_00])
  })

  it('falls in its month of each year, in the profile of the line', () => {
    const done = typed({ figure: 1200_00, month: 3 }, { line: 'grant' })
    expect(done.plan?.lines[1]).toMatchObject({
      choices: { profile: 'oneMonth' },
      values: { profileMonth: 3, amount: [1200_00, 1200_00, 1200_00] },
    })
  })

  it('comes each month, as long as years are', () => {
    const short = { ...plan, timeline: { ...plan.timeline, fiscalYearEndMonth: 6 } }
    const done = typed({ figure: 100_00, month: 'every' }, { of: short, line: 'grant' })
    expect(done.placed?.figures.map(({ value }) => value)).toEqual([600_00, 1200_00, 1200_00, 600_00])
    expect(typed({ month: 3 }, { of: short, line: 'grant' }).values).toMatchObject({
      amount: [1000_00, 1000_00, 1000_00, 0],
    })
  })

  it('leaves the base as it is in another scenario', () => {
    const done = typed({ month: 3 }, { line: 'grant', scenario: 'bold' }).plan!
    expect(done.lines[1]).toEqual(plan.lines[1])
    expect(done.lines.find(({ id }) => id === 'copy')).toMatchObject({ replaces: 'grant', scenario: 'bold' })
    const plain = typed({ growth: 0.02 }, { line: 'dues', parameter: 'members', scenario: 'bold' }).plan!
    expect(plain.lines).toBe(plan.lines)
  })

  it.each([
    ['scalar', { growth: 0.02 }, { line: 'loan', parameter: 'principal' }, 'noSeriesHere'],
    ['twelve months', { growth: 0.02 }, { line: 'grant', parameter: 'weights' }, 'noGrowthHere'],
    ['no month', { month: 3 }, { line: 'job', parameter: 'fte' }, 'noMonthHere'],
    ['below its bound', { figure: -1, growth: 0.02 }, { line: 'rent' }, 'tooLow'],
    ['beyond its bound', { figure: 1e13, growth: 9 }, { line: 'rent' }, 'tooHigh'],
  ] as const)('is refused where it cannot stand: %s', (_, series, where, code) => {
    expect(typed(series, where)).toEqual({ refused: code })
  })

  it('costs in each year what was shown before it was taken, in every scenario', () => {
    const growth = fc.option(fc.integer({ min: -90, max: 400 }).map((percent) => percent / 100))
    const month = fc.option(fc.oneof(fc.constant('every' as const), fc.integer({ min: 1, max: 12 })))
    const flat = { ...plan, drivers: { ...plan.drivers, inflation: 0 } }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000_00 }),
        growth,
        month,
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom('base', 'bold'),
        fc.integer({ min: 1, max: 12 }),
        (figure, rate, falls, from, scenario, closing) => {
          const of = { ...flat, timeline: { ...flat.timeline, fiscalYearEndMonth: closing } }
          const done = typed({ figure, growth: rate, month: falls }, { of, line: 'rent', from, scenario })
          const stands = done.plan!.lines.some(({ id }) => id === 'copy') ? 'copy' : 'rent'
          const years = byYear(done.plan!, `${stands}.charged`, scenario)
          for (const { position, value } of done.placed!.figures) expect(years[position]).toBe(value)
        },
      ),
      { numRuns: 60 },
    )
  })
})
