import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { lineMark, linesIn, linesShownIn, planIn } from './linesIn.ts'

const plan = aPlan()
  .with(
    line('operatingGrant', { amount: 100 }, {}, { id: 'grant' }),
    line('runningCost', { amount: 100 }, {}, { id: 'rent' }),
    line('runningCost', { amount: 80 }, {}, { id: 'smaller', scenario: 'move', replaces: 'rent' }),
    line('runningCost', { amount: 20 }, {}, { id: 'van', scenario: 'move' }),
  )
  .scenario('move', { 'grant/active': 0 }, 'base', { removed: ['rent'] })
  .scenario('later', {}, 'move', { removed: ['van'], timing: { smaller: { later: 2 } } })
  .build()

const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id)

describe('the lines of a scenario', () => {
  it('are those of the plan, with what it adds and without what it takes away', () => {
    expect(ids(linesIn(plan, 'base'))).toEqual(['grant', 'rent'])
    expect(ids(linesIn(plan, 'move'))).toEqual(['grant', 'smaller', 'van'])
    expect(ids(planIn(plan, 'later').lines)).toEqual(['grant', 'smaller'])
  })

  it('are shown with what it takes away itself, unless another line stands in its place', () => {
    expect(ids(linesShownIn(plan, 'base'))).toEqual(['grant', 'rent'])
    expect(ids(linesShownIn(plan, 'move'))).toEqual(['grant', 'smaller', 'van'])
    expect(ids(linesShownIn(plan, 'later'))).toEqual(['grant', 'smaller', 'van'])
  })

  it('are marked by what the scenario itself does to them', () => {
    const marks = (scenario: string) => plan.lines.map((one) => lineMark(plan, scenario, one))
    expect(marks('base')).toEqual([null, null, null, null])
    expect(marks('move')).toEqual(['switchedOff', 'removed', 'replaces', 'added'])
    expect(marks('later')).toEqual([null, null, 'moved', 'removed'])
  })
})
