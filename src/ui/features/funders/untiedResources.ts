import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'

/** Whether a line is a resource, which may have a funder. */
export function isResource(line: Line): boolean {
  return lineKind(line.kind)?.section === 'resources'
}

/** The resources of a plan that have no funder, in its order. */
export function untiedResources(plan: Plan): readonly Line[] {
  return plan.lines.filter((line) => line.funder === undefined && isResource(line))
}
