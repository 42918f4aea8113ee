import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { layOutCalendar } from '../calc/timeline.ts'
import { inputOrigin, positionInSeries } from './inputOrigin.ts'

const plan = aPlan()
  .with(line('operatingGrant', { amount: [1_000_000, 2_000_000, 3_000_000] }))
  .scenario('low', { 'operatingGrant/amount': [null, 500_000], 'drivers/inflation': 0.02 })
  .scenario('lower', { 'operatingGrant/advanceShare': 0.5 }, 'low')
  .build()
const origin = (scenario: string, input: string, position = 0) => inputOrigin(plan, scenario, input, position)

describe('the origin of a figure', () => {
  it('is the base plan where no scenario of the chain says otherwise', () => {
    expect(origin('lower', 'operatingGrant/amount', 0)).toEqual({ kind: 'typed', provenance: null })
    expect(origin('base', 'drivers/inflation')).toEqual({ kind: 'typed', provenance: null })
  })

  it('is the scenario that changes it, the parent of the one shown as well', () => {
    expect(origin('lower', 'operatingGrant/amount', 1)).toMatchObject({ kind: 'scenario', scenario: { id: 'low' } })
    expect(origin('lower', 'drivers/inflation')).toMatchObject({ kind: 'scenario', scenario: { id: 'low' } })
    expect(origin('lower', 'operatingGrant/advanceShare')).toMatchObject({ scenario: { id: 'lower' } })
  })

  it('is a proposal when nobody typed it', () => {
    expect(origin('base', 'operatingGrant/advanceShare')).toEqual({ kind: 'proposed' })
  })
})

it('the scenario that takes a line away or moves it says when it counts', () => {
  const moving = aPlan()
    .with(
      line('solidarityLoan', { principal: 100 }, {}, { id: 'loan' }),
      line('runningCost', { amount: 1 }, {}, { id: 'rent' }),
    )
    .scenario('late', {}, 'base', { timing: { loan: { later: 3 }, rent: { until: plan.timeline.start } } })
    .scenario('without', {}, 'late', { removed: ['rent'] })
    .build()
  const scenarioOf = (scenario: string, input: string) => inputOrigin(moving, scenario, input, 0)
  expect(scenarioOf('without', 'loan/drawMonth')).toMatchObject({ kind: 'scenario', scenario: { id: 'late' } })
  expect(scenarioOf('without', 'rent/until')).toMatchObject({ kind: 'scenario', scenario: { id: 'late' } })
  expect(scenarioOf('without', 'rent/active')).toMatchObject({ kind: 'scenario', scenario: { id: 'without' } })
  expect(scenarioOf('late', 'rent/active')).toEqual({ kind: 'proposed' })
  expect(scenarioOf('base', 'loan/drawMonth')).toEqual({ kind: 'proposed' })
})

it('a figure of a series is found by its year or its calendar month', () => {
  const calendar = layOutCalendar({ ...plan.timeline, fiscalYearEndMonth: 6 })
  expect(positionInSeries('byYear', 6, calendar)).toBe(1)
  expect(positionInSeries('byCalendarMonth', 13, calendar)).toBe(1)
  expect(positionInSeries('scalar', 13, calendar)).toBe(0)
})
