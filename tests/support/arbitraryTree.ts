import fc from 'fast-check'
import type { Line, Plan } from '../../src/domain/plan/plan.ts'
import { arbitraryPlan } from './arbitraryPlan.ts'
import type { ArbitraryPlanOptions } from './arbitraryPlan.ts'

/** Generated plans with at least one scenario over the base, in which some lines are added by scenarios. */
export function arbitraryTree(options: ArbitraryPlanOptions = {}): fc.Arbitrary<Plan> {
  return arbitraryPlan(options)
    .filter(({ scenarios }) => scenarios.length > 1)
    .chain((plan) =>
      fc
        .tuple(...plan.lines.map(() => fc.constantFrom(undefined, undefined, ...plan.scenarios.slice(1))))
        .map((adders) => ({
          ...plan,
          lines: plan.lines.map((line, i): Line => {
            const adder = adders[i]
            return adder ? { ...line, scenario: adder.id } : line
          }),
        })),
    )
}
