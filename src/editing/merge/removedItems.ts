import type { Plan } from '../../domain/plan/plan.ts'
import { removeAction } from '../edits/actions.ts'
import { removeFunder } from '../edits/funders.ts'
import { forgetLines, forgetScenario } from '../forget.ts'
import { conflictKey, mergeTrees } from './mergeTrees.ts'
import type { Conflict, Side } from './mergeTrees.ts'
import { planDifferences } from './planDifferences.ts'
import { isSame } from './planTree.ts'
import type { Tree } from './planTree.ts'
import { planOfTree, treeOfPlan } from './treeOfPlan.ts'

/** Three versions of a plan; all over one timeline. */
export interface PlanVersions {
  readonly base: Plan
  readonly mine: Plan
  readonly theirs: Plan
}

/** What other things of a plan name, and how a plan does without one. A scenario comes before its lines. */
const named = {
  scenarios: withoutScenario,
  lines: (plan: Plan, id: string) => forgetLines(plan, new Set([id])),
  funders: (plan: Plan, id: string) => removeFunder(id).apply(plan),
  actions: (plan: Plan, id: string) => removeAction(id).apply(plan),
} as const
type Named = keyof typeof named

/**
 * Settles what one side removed and the other changed, or names anew: a conflict, and versions in which it is either gone from
 * all three with all that was said of it, or back where it was removed with all that was said of it there.
 */
export function settleRemovals(
  versions: PlanVersions,
  sideOf: (key: string) => Side | undefined,
): { readonly versions: PlanVersions; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  let settled = versions
  for (const list of Object.keys(named) as Named[]) {
    for (const { id } of versions.base[list]) {
      const found = removalOf(settled, list, id)
      if (!found) continue
      const side = sideOf(found.conflict.key) ?? 'mine'
      conflicts.push(found.conflict)
      settled = side === found.removedBy ? withoutIt(settled, list, id) : withItBack(settled, list, id, found.removedBy)
    }
  }
  return { versions: settled, conflicts }
}

function removalOf(
  versions: PlanVersions,
  list: Named,
  id: string,
): { readonly removedBy: Side; readonly conflict: Conflict } | null {
  const { base, mine, theirs } = versions
  if (!has(base, list, id) || has(mine, list, id) === has(theirs, list, id)) return null
  const removedBy: Side = has(mine, list, id) ? 'theirs' : 'mine'
  const kept = removedBy === 'mine' ? theirs : mine
  if (isSame(saidOf(base, list, id), saidOf(kept, list, id))) return null
  const path = [list, id]
  const item = (plan: Plan) => itemOf(plan, list, id)
  return {
    removedBy,
    conflict: { key: conflictKey(path), path, base: item(base), mine: item(mine), theirs: item(theirs) },
  }
}

/** All that a plan says of an item: what changes in it when the item goes. */
function saidOf(plan: Plan, list: Named, id: string): Tree {
  const without = named[list](plan, id)
  return planDifferences(without, plan).map(({ path, is }) => [[...path], is ?? null])
}

function withoutIt({ base, mine, theirs }: PlanVersions, list: Named, id: string): PlanVersions {
  const remove = (plan: Plan) => (has(plan, list, id) ? named[list](plan, id) : plan)
  return { base: remove(base), mine: remove(mine), theirs: remove(theirs) }
}

/** The side that removed it is given back all that the version before said of it, and keeps its other changes. */
function withItBack(versions: PlanVersions, list: Named, id: string, removedBy: Side): PlanVersions {
  const { base } = versions
  const side = versions[removedBy]
  const { value } = mergeTrees(
    [],
    { isKnown: true, base: treeOfPlan(named[list](base, id)), mine: treeOfPlan(side), theirs: treeOfPlan(base) },
    () => 'mine',
  )
  return value === undefined ? versions : { ...versions, [removedBy]: planOfTree(value, side) }
}

function has(plan: Plan, list: Named, id: string): boolean {
  return plan[list].some((one) => one.id === id)
}

function itemOf(plan: Plan, list: Named, id: string): Tree | undefined {
  const item = plan[list].find((one) => one.id === id)
  // An item of a plan holds only what JSON has.
  return item as unknown as Tree | undefined
}

/** A plan without a scenario: what stood on it stands on its parent, its lines are forgotten. */
function withoutScenario(plan: Plan, id: string): Plan {
  const parent = plan.scenarios.find((one) => one.id === id)?.parent ?? null
  if (parent === null) return plan
  const lines = new Set(plan.lines.filter(({ scenario }) => scenario === id).map((line) => line.id))
  const scenarios = plan.scenarios
    .filter((one) => one.id !== id)
    .map((one) => (one.parent === id ? { ...one, parent } : one))
  return forgetLines(forgetScenario({ ...plan, scenarios }, id, parent), lines)
}
