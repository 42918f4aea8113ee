import type { AlertContext } from '../../alerts/planAlert.ts'
import type { Line } from '../../plan/plan.ts'

/** What the plan is asked about costs that it may have forgotten. */
export interface ForgottenCostContext extends AlertContext {
  /** The lines that stand in the scenario that is shown. */
  readonly lines: readonly Line[]
}

/** A cost usual for such a plan: whether it is absent, and the line that would bring it; amounts are left to type. */
export interface ForgottenCost {
  /** The line to add when the cost is absent from a plan that is concerned; null otherwise. */
  readonly absent: (context: ForgottenCostContext) => Pick<Line, 'kind' | 'choices' | 'links'> | null
}
