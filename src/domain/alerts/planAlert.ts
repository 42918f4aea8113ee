import type { Evaluation } from '../calc/evaluate.ts'
import type { CompiledPlan } from '../model/compilePlan.ts'
import type { Alert } from '../plan/alert.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'

/** What a warning looks at: a plan, its rows, and the figures of one scenario. */
export interface AlertContext {
  readonly plan: Plan
  readonly compiled: CompiledPlan
  readonly evaluation: Evaluation
}

/** One warning about a whole plan: nothing when all is well. */
export type PlanAlert = (context: AlertContext) => readonly Alert[]

/** The lines that count in the scenario. */
export function activeLines({ plan, evaluation }: AlertContext): readonly Line[] {
  return plan.lines.filter((line) => evaluation.input(lineInputId(line.id, 'active'))[0] !== 0)
}
