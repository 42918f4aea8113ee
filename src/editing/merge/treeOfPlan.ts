import type { Plan } from '../../domain/plan/plan.ts'
import type { Tree } from './planTree.ts'

/** What two versions of a plan are compared on: all of it but its own id, its version and the last exchange. */
export function treeOfPlan(plan: Plan): Tree {
  const { version: _version, id: _id, shared: _shared, ...compared } = plan
  // A plan holds only what JSON has, and none of its fields is undefined.
  return compared as unknown as Tree
}

/** The plan that a merged tree stands for, with the id of one of them and its last exchange. */
export function planOfTree(tree: Tree, own: Plan): Plan {
  const { version, id, shared } = own
  // Every part comes from plans of the right shape; what it means is checked after.
  return { ...(tree as unknown as Omit<Plan, 'version' | 'id' | 'shared'>), version, id, shared }
}
