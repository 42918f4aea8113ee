import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/domain/model/compilePlan.ts'
import { lineKind } from '../../src/domain/model/lineKinds.ts'
import { checkPlan } from '../../src/domain/plan/checkPlan.ts'
import { arbitraryPlan } from './arbitraryPlan.ts'

describe('generated plans', () => {
  test('are valid, whether realistic or extreme', () => {
    const plans = fc.oneof(arbitraryPlan(), arbitraryPlan({ extreme: true, maxMonths: 120 }))
    fc.assert(
      fc.property(plans, (plan) => {
        expect(checkPlan(plan, lineKind)).toEqual([])
      }),
    )
  })

  test('compile', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        expect(compilePlan(plan).sheet.rows.length).toBeGreaterThan(0)
      }),
      { numRuns: 25 },
    )
  })
})
