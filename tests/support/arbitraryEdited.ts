import fc from 'fast-check'
import { lineKind } from '../../src/domain/model/lineKinds.ts'
import { checkPlan } from '../../src/domain/plan/checkPlan.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { arbitraryDeed } from './arbitraryEdit.ts'
import type { Deed } from './arbitraryEdit.ts'

/** What a person might do to a plan in a sitting; what an edit may not do is left out, as it is in the app. */
export function arbitraryEdits(maxLength = 5): fc.Arbitrary<(plan: Plan) => Plan> {
  return fc.array(arbitraryDeed(), { maxLength }).map((deeds) => (plan) => deeds.reduce(edited, plan))
}

function edited(plan: Plan, deed: Deed): Plan {
  const after = deed(plan).apply(plan)
  return checkPlan(after, lineKind).length === 0 ? after : plan
}
