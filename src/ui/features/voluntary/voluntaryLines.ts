import { lineKind } from '../../../domain/model/lineKinds.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'

/** The lines of a scenario that no money pays. */
export function voluntaryLines(plan: Plan, scenarioId: string): readonly Line[] {
  return planIn(plan, scenarioId).lines.filter(({ kind }) => lineKind(kind)?.family === 'nonMonetary')
}
