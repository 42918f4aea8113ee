import type { Plan } from '../../domain/plan/plan.ts'
import { isSame, partsOf, shapeAt } from './planTree.ts'
import type { Tree, TreePath } from './planTree.ts'
import { treeOfPlan } from './treeOfPlan.ts'

/** One thing that is not the same in two plans: where, what it was and what it is; undefined where it is not there. */
export interface PlanDifference {
  readonly path: TreePath
  readonly was: Tree | undefined
  readonly is: Tree | undefined
}

/** All that differs between two versions of a plan; something that was added or taken away is one difference. */
export function planDifferences(was: Plan, is: Plan): readonly PlanDifference[] {
  return differencesAt([], treeOfPlan(was), treeOfPlan(is))
}

function differencesAt(path: TreePath, was: Tree | undefined, is: Tree | undefined): readonly PlanDifference[] {
  if (isSame(was, is)) return []
  const shape = shapeAt(path)
  const isRecordOrList = shape !== 'whole'
  if (!isRecordOrList || (isItem(path) && (was === undefined || is === undefined))) return [{ path, was, is }]
  const [before, after] = [partsOf(was, shape), partsOf(is, shape)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    differencesAt([...path, key], before.get(key), after.get(key)),
  )
}

/** Whether a value is an item of a list, which comes or goes as one. */
function isItem(path: TreePath): boolean {
  const shape = shapeAt(path.slice(0, -1))
  return path.length > 0 && typeof shape === 'object'
}
