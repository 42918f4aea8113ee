import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { parseIsoMonth } from '../../domain/time/month.ts'
import { checkCodes, checkRowId } from '../../domain/statements/checks.ts'
import { moveLines } from './lines.ts'
import { endLine, retimeLines } from './retimeLines.ts'

const plan = aPlan()
  .with(
    line('operatingGrant', { amount: 900_00, status: 4, probability: 1, profileMonth: 3 }, {}, { id: 'grant' }),
    line('solidarityLoan', { principal: 5000_00, drawMonth: '2026-06' }, {}, { id: 'loan' }),
    line('openingCash', { balance: 100_00 }, {}, { id: 'till' }),
    line('runningCost', { amount: 700_00 }, {}, { id: 'rent' }),
  )
  .scenario('late', {})
  .build()

const base = (of: Plan, scenario = 'base') => of.scenarios.find(({ id }) => id === scenario)!
const monthsOf = (of: Plan, row: string, scenario = 'base') =>
  [...createLiveModel(of).evaluation(scenario).row(row)].flatMap((cents, month) => (cents === 0 ? [] : [month]))

describe('lines moved in time', () => {
  it('take their dates along in the base, and are moved as a whole elsewhere', () => {
    const moved = retimeLines('base', ['grant', 'loan'], 2).apply(plan)
    expect(checkPlan(moved, lineKind)).toEqual([])
    expect(moved.lines[1]?.values['drawMonth']).toBe((parseIsoMonth('2026-06') ?? 0) + 2)
    expect(base(moved).timing).toEqual({ grant: { later: 2 } })
    expect(monthsOf(plan, 'grant.awarded')).toEqual([2, 14, 26])
    expect(monthsOf(moved, 'grant.awarded')).toEqual([4, 16, 28])
    const elsewhere = retimeLines('late', ['loan'], 3).apply(moved)
    expect(elsewhere.lines).toBe(moved.lines)
    expect(base(elsewhere, 'late').timing).toEqual({ loan: { later: 3 } })
  })

  it('are as they were once moved back, whatever the scenario', () => {
    const there = retimeLines('late', ['grant', 'loan', 'rent'], -4).apply(plan)
    expect(retimeLines('late', ['grant', 'loan', 'rent'], 4).apply(there)).toEqual(plan)
    const inBase = retimeLines('base', ['grant', 'loan'], 5).apply(plan)
    expect(retimeLines('base', ['grant', 'loan'], -5).apply(inBase)).toEqual(plan)
  })

  it('end where they are told, and take that end along', () => {
    const ended = endLine('base', 'rent', parseIsoMonth('2026-12')).apply(plan)
    expect(monthsOf(ended, 'rent.charged')).toHaveLength(12)
    const moved = retimeLines('base', ['rent'], 2).apply(ended)
    expect(monthsOf(moved, 'rent.charged')).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })

  it('stay where they have no time, or where they cannot go', () => {
    expect(retimeLines('base', ['till'], 1).apply(plan)).toBe(plan)
    expect(retimeLines('base', ['rent'], 121).apply(plan)).toBe(plan)
    expect(retimeLines('base', ['loan'], 100_000).apply(plan)).toBe(plan)
  })

  it('leave any plan valid and balanced in every scenario, wherever they are moved', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 12 }), fc.integer({ min: -14, max: 14 }), (any, months) => {
        const ids = any.lines.map(({ id }) => id)
        const moved = any.scenarios.reduce((before, { id }) => retimeLines(id, ids, months).apply(before), any)
        expect(checkPlan(moved, lineKind)).toEqual([])
        const model = createLiveModel(moved)
        for (const { id } of moved.scenarios)
          for (const code of checkCodes)
            for (const gap of model.evaluation(id).row(checkRowId(code))) expect(Math.abs(gap)).toBeLessThan(1e-6)
      }),
      { numRuns: 40 },
    )
  })

  it('change places in their order, in one step', () => {
    const order = (of: Plan) => of.lines.map(({ id }) => id).join(' ')
    expect(order(moveLines(['till', 'rent'], 'grant').apply(plan))).toBe('till rent grant loan')
    expect(order(moveLines(['grant', 'loan'], null).apply(plan))).toBe('till rent grant loan')
    expect(order(moveLines(['rent'], 'loan').apply(plan))).toBe('grant rent loan till')
  })
})
