import { expect, test } from 'vitest'
import { createLiveModel } from '../domain/model/liveModel.ts'
import { lineKind } from '../domain/model/lineKinds.ts'
import { checkPlan } from '../domain/plan/checkPlan.ts'
import { toMonth } from '../domain/time/month.ts'
import { newPlan } from './newPlan.ts'

test('a new plan is valid, computes, and has whole fiscal years from its first month', () => {
  const baseScenario = { id: 'base', name: 'Base' }
  const plan = newPlan({ id: 'p1', name: 'Budget', form: 'scic', start: toMonth(2027, 9), months: 36, baseScenario })
  expect(checkPlan(plan, lineKind)).toEqual([])
  expect(plan.timeline.fiscalYearEndMonth).toBe(8)
  expect(createLiveModel(plan).evaluation('base').row('cash.closing')).toHaveLength(36)
})
