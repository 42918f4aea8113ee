import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { allLineKinds } from '../../src/domain/model/lineKinds.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { checkCodes, checkRowId } from '../../src/domain/statements/checks.ts'
import { arbitraryPlan } from '../support/arbitraryPlan.ts'

const PLANS = 2000

/** The checks of a plan that are not zero in some month of some scenario: none in a sound plan. */
function brokenChecks(plan: Plan): readonly string[] {
  const model = createLiveModel(plan)
  return plan.scenarios.flatMap(({ id }) => {
    const evaluation = model.evaluation(id)
    return checkCodes.flatMap((code) => {
      const gaps = evaluation.row(checkRowId(code))
      const month = gaps.findIndex((gap) => !(Math.abs(gap) < 1e-6))
      return month < 0 ? [] : [`${code} in ${id}, month ${month + 1}: ${gaps[month]}`]
    })
  })
}

test(`every check holds in every month and scenario of ${PLANS} generated plans that use every kind of line`, () => {
  const used = new Set<string>()
  fc.assert(
    fc.property(arbitraryPlan({ maxLines: 20, maxMonths: 48 }), (plan) => {
      for (const { kind } of plan.lines) used.add(kind)
      expect(brokenChecks(plan)).toEqual([])
    }),
    { numRuns: PLANS },
  )
  expect([...used].sort()).toEqual(
    allLineKinds()
      .map(({ id }) => id)
      .sort(),
  )
}, 240_000)

test('every check holds with figures as far as their bounds allow', () => {
  fc.assert(
    fc.property(arbitraryPlan({ maxLines: 12, maxMonths: 36, extreme: true }), (plan) => {
      const model = createLiveModel(plan)
      const evaluation = model.evaluation('base')
      // Figures of billions of euros over years of interest leave the whole numbers that a float holds exactly.
      const largest = Math.max(
        1,
        ...checkCodes.flatMap(() => Array.from(evaluation.row('balance.totalAssets'), Math.abs)),
      )
      for (const code of checkCodes)
        for (const gap of evaluation.row(checkRowId(code)))
          expect(Math.abs(gap)).toBeLessThanOrEqual(largest * 1e-12 + 1e-6)
    }),
    { numRuns: 200 },
  )
}, 120_000)
