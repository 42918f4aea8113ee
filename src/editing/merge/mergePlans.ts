import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanProblem } from '../../domain/plan/planProblem.ts'
import { conflictKey, mergeTrees } from './mergeTrees.ts'
import type { Conflict, Side } from './mergeTrees.ts'
import { onTimeline } from './onTimeline.ts'
import { planDifferences } from './planDifferences.ts'
import type { PlanDifference } from './planDifferences.ts'
import { isSame } from './planTree.ts'
import type { Tree } from './planTree.ts'
import { settleRemovals } from './removedItems.ts'
import { planOfTree, treeOfPlan } from './treeOfPlan.ts'

/** What a side is chosen by: the key of a conflict. */
export type Choices = Readonly<Record<string, Side>>

/** Two versions put together. */
export interface MergedPlan {
  /** What comes out with the choices made; mine stands where none is made yet. */
  readonly plan: Plan
  /** What both sides changed, each in its own way. */
  readonly conflicts: readonly Conflict[]
  /** What comes out that mine does not have. */
  readonly taken: readonly PlanDifference[]
  /** Why what comes out is no valid plan; nothing when it is. */
  readonly problems: readonly PlanProblem[]
}

/**
 * Merges their version of a plan into mine, from the version that both come from; without one (null), whatever differs is a
 * choice. Nothing is lost unseen: what only one side changed is taken, and the rest is asked.
 */
export function mergePlans(base: Plan | null, mine: Plan, theirs: Plan, choices: Choices = {}): MergedPlan {
  const sideOf = (key: string) => (Object.hasOwn(choices, key) ? choices[key] : undefined)
  const over = overOneTimeline(base, mine, theirs, sideOf)
  const settled = over.base
    ? settleRemovals({ base: over.base, mine: over.mine, theirs: over.theirs }, sideOf)
    : { versions: over, conflicts: [] }
  const { versions } = settled
  const merged = mergeTrees(
    [],
    {
      isKnown: versions.base !== null,
      base: versions.base ? treeOfPlan(versions.base) : undefined,
      mine: treeOfPlan(versions.mine),
      theirs: treeOfPlan(versions.theirs),
    },
    sideOf,
  )
  const plan = merged.value === undefined ? mine : planOfTree(merged.value, mine)
  return {
    plan,
    conflicts: [...over.conflicts, ...settled.conflicts, ...merged.conflicts],
    taken: planDifferences(mine, plan),
    problems: checkPlan(plan, lineKind),
  }
}

interface OverOneTimeline {
  readonly base: Plan | null
  readonly mine: Plan
  readonly theirs: Plan
  readonly conflicts: readonly Conflict[]
}

/** All versions over one timeline: figures of a year stand in the same place in each. */
function overOneTimeline(
  base: Plan | null,
  mine: Plan,
  theirs: Plan,
  sideOf: (key: string) => Side | undefined,
): OverOneTimeline {
  const tree = (plan: Plan): Tree => ({ ...plan.timeline })
  const versions = {
    isKnown: base !== null,
    base: base ? tree(base) : undefined,
    mine: tree(mine),
    theirs: tree(theirs),
  }
  const path = ['timeline']
  const { conflicts } = mergeTrees(path, versions, sideOf)
  const isTheirs =
    conflicts.length > 0 ? sideOf(conflictKey(path)) === 'theirs' : base !== null && isSame(tree(base), tree(mine))
  const { timeline } = isTheirs ? theirs : mine
  return {
    base: base && onTimeline(base, timeline),
    mine: onTimeline(mine, timeline),
    theirs: onTimeline(theirs, timeline),
    conflicts,
  }
}
