import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { checkCodes, checkRowId } from './checks.ts'

describe('the checks', () => {
  it.each(checkCodes)('%s is zero in every month of any plan, in every scenario', (code) => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 20 }), (plan) => {
        const model = createLiveModel(plan)
        for (const { id } of plan.scenarios)
          for (const gap of model.evaluation(id).row(checkRowId(code))) expect(Math.abs(gap)).toBeLessThan(1e-6)
      }),
      { numRuns: 60 },
    )
  })
})
